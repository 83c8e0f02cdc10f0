package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.effect.Effect;
import dsmsim.effect.Effects;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.testing.Console;
import dsmsim.world.HistoryEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of going back and forward. */
class HistoryLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    /** The same but for the numbers that have been given meanwhile. */
    private static void assertSame(Site expected, Site actual, List<String> commands) {
        SiteChange change = SiteChange.byReading(expected.afterAll(actual), actual);
        assertTrue(change.isEmpty(), () -> commands + " leave " + change);
    }

    private static int entries(Console console) {
        return (int) console.session().history().stream()
                .filter(entry -> !entry.isTold())
                .count();
    }

    private static int last(Console console) {
        return console.session().history().stream()
                .mapToInt(HistoryEntry::number)
                .max()
                .orElse(0);
    }

    @Property(tries = 60, seed = "31", edgeCases = EdgeCasesMode.NONE)
    void undoneAndDoneAgainTheSiteIsTheSame(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        console.session().catchUp();
        Site first = console.site();
        int earlier = entries(console);
        int number = last(console);
        commands.forEach(console::run);
        int changes = entries(console) - earlier;
        if (changes == 0) {
            return;
        }
        Site last = console.site();
        console.run("SIMULATE UNDO " + changes);
        Site back = console.site();
        assertTrue(
                SiteChange.byReading(first, back).withoutTraces().isEmpty(),
                () -> commands + " are not undone: " + SiteChange.byReading(first, back));
        console.run("SIMULATE REDO " + changes);
        assertSame(last, console.site(), commands);
        if (number > 0) {
            console.run("SIMULATE RETURN " + number);
            assertEquals(List.of(), Effects.between(first, console.site()).all());
            console.run("SIMULATE UNDO");
            assertSame(last, console.site(), commands);
        }
    }

    @Property(tries = 60, seed = "32", edgeCases = EdgeCasesMode.NONE)
    void undoneOneByOneIsUndoneAtOnce(@ForAll("commands") List<String> commands) {
        Console one = Console.builtIn();
        Console other = Console.builtIn();
        commands.forEach(one::run);
        commands.forEach(other::run);
        int changes = entries(one);
        assertEquals(changes, entries(other));
        for (int i = 0; i < changes; i++) {
            one.run("SIMULATE UNDO");
        }
        if (changes > 0) {
            other.run("SIMULATE UNDO " + changes);
        }
        for (Server server : one.site().servers().values()) {
            assertTrue(server.holdsSameAs(other.site().servers().get(server.name())), () -> commands + " at " + server);
        }
    }

    @Property(tries = 60, seed = "33", edgeCases = EdgeCasesMode.NONE)
    void theDifferenceBackIsTheOneThereTurnedRound(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        Site first = console.site();
        commands.forEach(console::run);
        List<Effect> there = Effects.between(first, console.site()).all();
        List<Effect> back = Effects.between(console.site(), first).all();
        assertEquals(there.size(), back.size());
        for (Effect effect : there) {
            String what = effect.what()
                    .replace("(new)", "(gone)")
                    .replace("(deleted)", "(new)")
                    .replace("(gone)", "(deleted)")
                    .replace("(begun)", "(gone)")
                    .replace("(ended)", "(begun)")
                    .replace("(gone)", "(ended)");
            assertTrue(
                    back.contains(new Effect(
                            effect.kind(), effect.server(), effect.object(), what, effect.after(), effect.before())),
                    () -> effect + " is not in " + back);
        }
    }

    @Property(tries = 40, seed = "34", edgeCases = EdgeCasesMode.NONE)
    void theHistoryIsMadeOfWhatChanged(@ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        for (String command : commands) {
            console.session().catchUp();
            Site before = console.site();
            int entries = entries(console);
            console.run(command);
            boolean changed =
                    !SiteChange.between(before, console.site()).withoutTraces().isEmpty();
            if (changed) {
                assertEquals(entries + 1, entries(console), command);
            }
        }
    }

    /** Each entry begins with what the one before it has left, in a macro and out of it. */
    @Property(tries = 30, seed = "35", edgeCases = EdgeCasesMode.NONE)
    void theHistoryOfAMacroIsItsPublishedDrafts(@ForAll("commands") List<String> commands) throws IOException {
        Console console = Console.builtIn();
        Path file = Files.createTempFile("history", ".mac");
        try {
            Files.write(file, commands);
            console.run("MACRO " + file, "UPDATE NODE NODE1 CONTACT=LAST");
        } finally {
            Files.delete(file);
        }
        Site last = null;
        for (HistoryEntry entry : console.session().history()) {
            HistoryEntry.BeforeAndAfter sites = entry.sites().orElseThrow();
            if (last != null) {
                assertTrue(
                        SiteChange.between(last, sites.before()).withoutTraces().isEmpty(), commands.toString());
            }
            last = sites.after();
        }
        assertTrue(SiteChange.between(last, console.site()).withoutTraces().isEmpty(), commands.toString());
    }
}
