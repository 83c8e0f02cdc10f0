package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.client.Screen;
import dsmsim.message.ReturnCode;
import dsmsim.present.Format;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every sequence of commands. */
class CommandLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    @Property(tries = 80, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void aMacroThatIsRolledBackLeavesTheVerySite(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        console.run("QUERY PROCESS");
        Site site = console.site();
        List<String> macro = new ArrayList<>(commands);
        macro.add("ROLLBACK");
        runMacro(console, macro);
        Sites.assertSame(site, console.site(), macro.toString());
    }

    @Property(tries = 50, seed = "12", edgeCases = EdgeCasesMode.NONE)
    void twoRunsOfAMacroGiveTheSameBytes(@ForAll("commands") List<String> commands) {
        Console one = Console.builtIn();
        Console other = Console.builtIn();
        one.session().setItemCommit(true);
        other.session().setItemCommit(true);
        assertEquals(runMacro(one, commands), runMacro(other, commands));
        Sites.assertSame(one.site(), other.site(), commands.toString());
        assertEquals(Sites.logs(one.site()), Sites.logs(other.site()));
    }

    @Property(tries = 80, seed = "13", edgeCases = EdgeCasesMode.NONE)
    void aCommandThatFailsChangesNothing(@ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        for (String command : commands) {
            console.run("QUERY PROCESS");
            Site before = console.site();
            console.run(command);
            if (console.returnCode() != ReturnCode.OK) {
                Sites.assertSame(before, console.site(), command);
            }
        }
    }

    /** What a terminal shows. */
    private static String runMacro(Console console, List<String> commands) {
        StringWriter shown = new StringWriter();
        Screen screen = new Screen(shown, Format.STANDARD, prompt -> Optional.empty(), false);
        try (BufferedReader macro = new BufferedReader(new StringReader(String.join("\n", commands)))) {
            console.session().runMacro("laws", macro, List.of(), screen);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return shown.toString();
    }
}
