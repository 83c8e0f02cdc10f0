package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.node.FileSpace;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.testing.Console;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the rehearsal of any macro. */
class RehearsalLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    private static Rehearsal rehearsed(Console console, List<String> commands, boolean pressesOn) throws IOException {
        List<FlatCommand> flat =
                commands.stream().map(text -> new FlatCommand("", text)).toList();
        return Rehearsal.of(
                Procedure.flat("law.mac", flat), console.session(), new RehearsalManner(pressesOn, true, Map.of()));
    }

    @Property(tries = 60, seed = "51", edgeCases = EdgeCasesMode.NONE)
    void theWorldStaysAsItIs(
            @ForAll("commands") List<String> before,
            @ForAll("commands") List<String> commands,
            @ForAll boolean pressesOn)
            throws IOException {
        Console console = Console.builtIn();
        before.forEach(console::run);
        Site site = console.site();
        int entries = console.session().history().size();
        rehearsed(console, commands, pressesOn);
        assertSame(site, console.site());
        assertEquals(entries, console.session().history().size());
    }

    @Property(tries = 100, seed = "52", edgeCases = EdgeCasesMode.NONE)
    void whatIsHeldIsWhatWasHeldAndCameAndWent(@ForAll("commands") List<String> commands, @ForAll boolean pressesOn)
            throws IOException {
        Rehearsal rehearsal = rehearsed(Console.builtIn(), commands, pressesOn);
        for (RehearsedStep step : rehearsal.steps()) {
            Map<String, Long> expected = held(step.before());
            for (VersionFlow flow : step.flows()) {
                expected.merge(
                        flow.server() + ' ' + flow.group(),
                        flow.stored() + flow.received() - flow.deleted(),
                        Long::sum);
            }
            expected.values().removeIf(count -> count == 0);
            assertEquals(expected, held(step.site()), () -> commands.toString());
        }
    }

    private static Map<String, Long> held(Site site) {
        Map<String, Long> held = new TreeMap<>();
        for (Server server : site.servers().values()) {
            for (Row row : server.all(FileSpace.TYPE).values()) {
                for (DataType type : DataType.values()) {
                    FileGroup group = new FileGroup(row.get(FileSpace.NODE), row.get(FileSpace.NAME), type);
                    long versions = FileSpace.inventory(server, row, type).versions();
                    if (versions > 0) {
                        held.put(server.name() + ' ' + group, versions);
                    }
                }
            }
        }
        return held;
    }

    @Property(tries = 100, seed = "53", edgeCases = EdgeCasesMode.NONE)
    void theStepsTogetherAreTheDifferenceOfTheEnds(@ForAll("commands") List<String> commands, @ForAll boolean pressesOn)
            throws IOException {
        Rehearsal rehearsal = rehearsed(Console.builtIn(), commands, pressesOn);
        Site last = rehearsal.start();
        SiteChange sum = SiteChange.between(last, last);
        for (RehearsedStep step : rehearsal.steps()) {
            assertSame(last, step.before());
            sum = sum.then(SiteChange.between(step.before(), step.site()));
            last = step.site();
        }
        assertTrue(!last.isOtherThan(rehearsal.end()), "the last step is the end");
        assertEquals(
                SiteChange.between(rehearsal.start(), last).withoutTraces(), sum.withoutTraces(), commands.toString());
    }

    @Property(tries = 40, seed = "54", edgeCases = EdgeCasesMode.NONE)
    void whatIsLostWasThereAndIsNowhere(@ForAll("commands") List<String> commands) throws IOException {
        Rehearsal rehearsal = rehearsed(Console.builtIn(), commands, true);
        rehearsal
                .lost()
                .groups()
                .forEach((group, versions) -> versions.forEach(version -> {
                    assertTrue(rehearsal.steps().stream()
                            .anyMatch(step -> Held.isReadable(step.before(), group, version.key())));
                    assertTrue(!Held.isReadable(rehearsal.end(), group, version.key()));
                }));
    }
}
