package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.language.ScriptStatements;
import dsmsim.message.ReturnCode;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every server script, however broken. */
class ScriptLawsTest {

    @Provide
    Arbitrary<List<String>> scripts() {
        Arbitrary<String> label = Arbitraries.of("a:", "b:", "c: ", "");
        Arbitrary<String> condition =
                Arbitraries.of("", "", "", "if(rc_ok)", "if (error) ", "IF(RC_NOTFOUND,WARNING,10)", "if(rc_x)", "if(");
        Arbitrary<String> step = Arbitraries.of(
                "goto a",
                "goto b",
                "goto c",
                "goto",
                "exit",
                "parallel",
                "serial",
                "/* a remark",
                "query node",
                "query node node$1",
                "register node node$1 secretpw",
                "update node node1 contact='$2' -",
                "remove node node$1",
                "issue message i 'said'",
                "(drsrv) query process",
                "drsrv: query process",
                "run s1 $1",
                "run s2 3,4 verbose=yes",
                "run s2 preview=yes",
                "update script s1 'exit' line=5",
                "delete script s2",
                "simulate outage prodsrv",
                "halt",
                "rollback",
                "connect drsrv",
                "help",
                "query system");
        Arbitrary<String> line = Combinators.combine(label, condition, step).as((a, b, c) -> a + b + c);
        Arbitrary<String> noise = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(9, line), Tuple.of(1, noise))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 150, seed = "31", edgeCases = EdgeCasesMode.NONE)
    void isAnsweredAndChangesNothingWhenItFails(
            @ForAll("scripts") List<String> first, @ForAll("scripts") List<String> second) {
        Console console = Console.builtIn();
        List<Throwable> faults = new ArrayList<>();
        console.session().logFaultsTo(faults::add);
        define("s1", first, console);
        define("s2", second, console);
        for (String command : List.of("run s1", "run s1 2 Ann verbose=yes", "run s2 preview=yes", "run s2 1,2")) {
            Site before = console.site();
            String reply = console.run(command);
            assertEquals(List.of(), faults, command + first + second);
            assertFalse(reply.isEmpty(), command);
            assertTrue(reply.contains(" RUN: Command script") || reply.startsWith("ANS1017E"), reply);
            boolean isHalted = isUp(before) && !isUp(console.site());
            if (console.returnCode() != ReturnCode.OK && !isHalted) {
                Sites.assertSame(before, console.site(), command + first + second);
            }
        }
    }

    /** What HALT has stopped stays so. */
    private static boolean isUp(Site site) {
        return site.server("PRODSRV").orElseThrow().isUp();
    }

    private static void define(String name, List<String> lines, Console console) {
        String verb = "define";
        for (String line : lines) {
            console.run(verb + " script " + name + " \"" + line.replace("\"", "\"\"") + "\"");
            verb = "update";
        }
    }

    @Property(tries = 500, seed = "32")
    void anyTextIsAStatementOrNone(@ForAll String text) {
        ScriptStatements.parse(text);
        ScriptStatements.parse("a:if(" + text);
        ScriptStatements.parse("goto " + text);
    }
}
