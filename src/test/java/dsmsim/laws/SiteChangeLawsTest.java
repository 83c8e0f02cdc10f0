package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.testing.Console;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what turns one site into another, over sites that commands have made. */
class SiteChangeLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    private static void assertSame(Site expected, Site actual, List<String> commands) {
        assertTrue(
                SiteChange.byReading(expected, actual).isEmpty(),
                () -> commands + " leave " + SiteChange.byReading(expected, actual));
    }

    @Property(tries = 60, seed = "21", edgeCases = EdgeCasesMode.NONE)
    void appliedToTheFirstSiteItGivesTheSecondAndTurnedRoundTheFirst(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        Site first = console.site();
        commands.forEach(console::run);
        Site second = console.site();
        SiteChange change = SiteChange.between(first, second);
        assertSame(second, change.appliedTo(first).orElseThrow(), commands);
        assertSame(first, change.inverse().appliedTo(second).orElseThrow(), commands);
    }

    @Property(tries = 60, seed = "22", edgeCases = EdgeCasesMode.NONE)
    void oneChangeAndThenAnotherAreTheChangeOfBoth(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        Site first = console.site();
        before.forEach(console::run);
        Site second = console.site();
        commands.forEach(console::run);
        Site third = console.site();
        SiteChange both = SiteChange.between(first, second).then(SiteChange.between(second, third));
        assertEquals(SiteChange.between(first, third), both);
    }

    @Property(tries = 60, seed = "23", edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsWhatReadingFinds(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        Site first = console.site();
        commands.forEach(console::run);
        assertEquals(SiteChange.byReading(first, console.site()), SiteChange.between(first, console.site()));
    }
}
