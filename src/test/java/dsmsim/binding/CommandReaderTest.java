package dsmsim.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Privilege;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import dsmsim.product.Level;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandReaderTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final CommandReader READER = new CommandReader(CATALOG);
    private static final Level OLD = Level.of(7, 1, 0, 0);
    private static final Level NEW = Level.of(8, 1, 20, 0);

    private static String found(String line) {
        return READER.read(CommandLines.parse(line), NEW).command().name();
    }

    private static CommandFailure failure(String line, Level level) {
        return assertThrows(
                CommandFailure.class,
                () -> READER.read(CommandLines.parse(line), level).command());
    }

    @Test
    void commandsAreFoundByTheirAbbreviations() {
        assertEquals("QUERY STATUS", found("q st"));
        assertEquals("QUERY STGPOOL", found("q stg"));
        assertEquals("QUERY PROCESS", found("q pro"));
        assertEquals("UPDATE NODE", found("upd n N1"));
        assertEquals("PREPARE", found("p"));
        assertEquals("DELETE VOLHISTORY", found("del volhist"));
    }

    @Test
    void theNounDecidesBetweenVerbsWithTheSameBeginning() {
        assertEquals("RECOMMISSION NODE", found("rec node N1"));
        assertEquals("RECONCILE VOLUMES", found("rec volumes"));
        assertEquals("REPLICATE NODE", found("repl node N1"));
        assertEquals("REPLY", found("reply 12"));
    }

    @Test
    void theWholeWordOrTheShorterOneWinsWhereTwoAgree() {
        assertEquals("QUERY STATUS", found("q stat"));
        assertEquals("QUERY HOLD", found("q hold"));
        assertEquals("QUERY STATUSTHRESHOLD", found("q statust"));
    }

    @Test
    void aThirdWordIsAnOperand() {
        assertEquals("DEFINE SPACETRIGGER", found("define spacetrigger stg"));
    }

    @Test
    void theFullNameLeadsToTheCommand() {
        Command command = CATALOG.named("QUERY NODE").orElseThrow();
        assertEquals("Query Node", command.spelling());
        assertEquals(Set.of(Privilege.ANY), command.privileges());
        assertTrue(CATALOG.named("QUERY NODES").isEmpty());
    }

    @Test
    void anUnknownVerbIsNamedAlone() {
        CommandFailure failure = failure("quiry node N1", NEW);
        assertEquals(
                "ANR2000E Unknown command - QUIRY.", failure.messages().get(0).text());
        assertEquals(new Span(0, 5), failure.span());
        assertEquals(List.of("QUERY"), failure.suggestions());
    }

    @Test
    void anUnknownNounIsNamedWithItsVerb() {
        CommandFailure failure = failure("q sc", NEW);
        assertEquals(
                "ANR2000E Unknown command - Q SC.", failure.messages().get(0).text());
        assertEquals(new Span(2, 4), failure.span());
        assertEquals(List.of("SCHEDULE", "SCRATCHPADENTRY", "SCRIPT"), failure.suggestions());
    }

    @Test
    void aCommandIsUnknownBeforeItsLevel() {
        assertEquals(
                "ANR2000E Unknown command - DEFINE STGRULE.",
                failure("define stgrule R1", OLD).messages().get(0).text());
        assertEquals(
                "SET REGISTRATION",
                READER.read(CommandLines.parse("set registration open"), OLD)
                        .command()
                        .name());
        assertEquals(
                "ANR2000E Unknown command - SET REGISTRATION.",
                failure("set registration open", NEW).messages().get(0).text());
    }
}
