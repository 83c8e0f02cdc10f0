package dsmsim.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.message.ReturnCode;
import dsmsim.testing.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowTest {
    private static final List<Diagnostic> ALL = new Handlers(Commands.CHAPTERS).diagnostics();

    private final Console console = Console.builtIn();

    @Test
    void helpNamesWhatIsTold() {
        String help = console.run("HELP SHOW").replaceAll("\\s+", " ");
        assertEquals(
                List.of(),
                ALL.stream()
                        .map(Diagnostic::name)
                        .filter(name -> !help.contains(name))
                        .toList());
    }

    @Test
    void theLeastAbbreviationMeansOneThing() {
        for (Diagnostic each : ALL) {
            String least = each.name().substring(0, each.least());
            assertEquals(
                    List.of(each),
                    ALL.stream().filter(other -> other.isMeantBy(least)).toList());
        }
    }

    @Test
    void nothingFails() {
        for (Diagnostic each : ALL) {
            console.run("SHOW " + each.name() + " LIB1");
            assertEquals(ReturnCode.OK, console.returnCode(), each.name());
        }
        assertTrue(console.run("show dedupthreads").startsWith("SIM0380I"));
        assertEquals(ReturnCode.OK, console.returnCode());
    }

    @Test
    void toolsFindTheNumberOfTheServersProcess() {
        assertTrue(console.run("SHOW THREADS").matches("(?s)Server PID: \\d+\n.*"));
    }

    @Test
    void theConfigurationIsThatOfManyQueries() {
        String reply = console.run("show config");
        assertTrue(reply.contains("---> QUERY STATUS"));
        assertTrue(reply.contains("FFDCLOGNAME"));
        assertTrue(reply.contains("SIM0381I"));
    }
}
