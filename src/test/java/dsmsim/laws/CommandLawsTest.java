package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.client.Screen;
import dsmsim.message.ReturnCode;
import dsmsim.present.Format;
import dsmsim.session.MacroSource;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every sequence of commands. */
class CommandLawsTest {
    private static final Pattern COMMITTED =
            Pattern.compile("^(REPLICATE|DELETE FILESPACE|EXPIRE|CANCEL|SIMULATE CLOCK|[A-Z,]+:)");
    private static final List<String> ENDS = List.of("ANR0985I", "ANR0986I", "ANR0987I");

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    /** Nor does it leave anything but what processes, other servers and the clock have committed. */
    @Property(tries = 80, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void aMacroThatIsRolledBackLeavesTheVerySite(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        console.run("QUERY PROCESS");
        Site site = console.site();
        List<String> macro = new ArrayList<>(commands);
        macro.removeIf(CommandLawsTest::commitsByItself);
        macro.add("ROLLBACK");
        runMacro(console, macro);
        Sites.assertSame(site, console.site(), macro.toString());
    }

    @Property(tries = 80, seed = "14", edgeCases = EdgeCasesMode.NONE)
    void whatProcessesOtherServersAndTheClockCommitStays(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console one = Console.builtIn();
        Console other = Console.builtIn();
        before.forEach(one::run);
        before.forEach(other::run);
        List<String> macro = new ArrayList<>(commands);
        macro.removeIf(command -> !commitsByItself(command));
        // The first error ends a macro.
        for (String command : macro) {
            if (run(one, List.of(command), new StringWriter()).isError()) {
                break;
            }
        }
        macro.add("ROLLBACK");
        runMacro(other, macro);
        // Each looks at what is due by now.
        one.run("QUERY PROCESS");
        other.run("QUERY PROCESS");
        Sites.assertSame(one.site(), other.site(), macro.toString());
    }

    @Property(tries = 80, seed = "15", edgeCases = EdgeCasesMode.NONE)
    void noProcessRunsTwiceWhateverIsRolledBack(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        List<String> macro = new ArrayList<>(commands);
        macro.add("ROLLBACK");
        macro.addAll(commands);
        runMacro(console, macro);
        console.run("SIMULATE CLOCK +1D");
        for (Server server : console.site().servers().values()) {
            Set<Integer> ended = new HashSet<>();
            LocalDateTime later = console.session().now();
            for (LogEntry entry : server.log()) {
                assertFalse(entry.time().isAfter(later), entry + " after " + macro);
                later = entry.time();
                boolean isEnd = ENDS.contains(entry.message().identifier());
                assertTrue(!isEnd || ended.add(entry.process()), entry + " twice after " + macro);
            }
        }
    }

    private static boolean commitsByItself(String command) {
        return COMMITTED.matcher(command).find();
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
        run(console, commands, shown);
        return shown.toString();
    }

    private static ReturnCode run(Console console, List<String> commands, StringWriter shown) {
        Screen screen = new Screen(shown, Format.STANDARD, prompt -> Optional.empty(), false);
        try (BufferedReader macro = new BufferedReader(new StringReader(String.join("\n", commands)))) {
            return console.session().runMacro(MacroSource.of("laws", macro), List.of(), screen);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
