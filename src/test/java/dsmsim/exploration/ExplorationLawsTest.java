package dsmsim.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.Roles;
import dsmsim.testing.Console;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every variant, run alone as a macro, ends as the exploration says, whatever short cut it took. */
class ExplorationLawsTest {
    private static final String UNGUARDED = "src/test/transcripts/exploration/macros/unguarded.mac";
    private static final String GUARDED = "scripts/role-change/rehearsal.mac";

    private static Exploration explored(Console console, String macro, int depth) throws IOException {
        Procedure procedure = Procedure.of(macro, List.of(), console.session());
        Rehearsal rehearsal = Rehearsal.of(procedure, console.session(), new RehearsalManner(true, false, Map.of()));
        ExplorationManner manner =
                new ExplorationManner(EnumSet.allOf(Operator.class), depth, 1000, depth == 1 ? "" : "9", "12");
        return Exploration.of(
                rehearsal,
                rehearsal.nodes(),
                depth == 1 ? new ExplorationManner(manner.operators(), 1, 1000, "", "") : manner,
                console.session(),
                () -> 0);
    }

    private static Console console() {
        Console console = Console.builtIn();
        console.run(
                "UPDATE FILESPACE NODE1 /FS1 DATATYPE=SPACEMANAGED REPLRULE=NONE",
                "DRSRV: UPDATE FILESPACE NODE1 /FS1 DATATYPE=SPACEMANAGED REPLRULE=NONE");
        return console;
    }

    @ParameterizedTest
    @ValueSource(strings = {UNGUARDED, GUARDED})
    void aVariantRunAloneEndsAsItSays(String macro) throws IOException {
        holds(console(), explored(console(), macro, 1));
    }

    @Test
    void soDoPairs() throws IOException {
        Exploration exploration = explored(console(), UNGUARDED, 2);
        assertTrue(exploration.variants().size() > 500, "pairs are tried");
        holds(console(), exploration);
    }

    private static void holds(Console console, Exploration exploration) throws IOException {
        for (Variant variant : exploration.variants()) {
            Procedure macro = Procedure.flat("variant", exploration.explorer().commands(variant.deviations()));
            boolean isInterrupted = variant.deviations().get(0).operator() == Operator.INTERRUPT;
            assertEnds(variant.stopped(), macro, false, console, variant);
            if (!isInterrupted) {
                assertEnds(variant.pressed(), macro, true, console, variant);
            }
        }
    }

    private static void assertEnds(
            Ending expected, Procedure macro, boolean pressesOn, Console console, Variant variant) throws IOException {
        Rehearsal alone = Rehearsal.of(macro, console.session(), new RehearsalManner(pressesOn, false, Map.of()));
        List<RehearsedStep> steps = alone.steps();
        assertEquals(expected.lost(), alone.lost().count(), variant::inWords);
        assertEquals(expected.notStored(), alone.notStored(), variant::inWords);
        assertEquals(expected.refusals().size(), alone.refused(), variant::inWords);
        assertEquals(expected.single(), steps.get(steps.size() - 1).copies().single(), variant::inWords);
        assertEquals(expected.roles(), Roles.replicated(Roles.of(alone.end())), variant::inWords);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        String question = "SIMULATE EXPLORE " + UNGUARDED;
        Console console = console();
        String first = console.run(question);
        assertEquals(first, console.run(question));
        assertEquals(first, console().run(question));
    }

    @Test
    void whereTimeIsOverItSaysWhatWasNotTried() throws IOException {
        Console console = console();
        Procedure procedure = Procedure.of(UNGUARDED, List.of(), console.session());
        Rehearsal rehearsal = Rehearsal.of(procedure, console.session(), new RehearsalManner(true, false, Map.of()));
        long[] now = {0};
        Exploration exploration = Exploration.of(
                rehearsal,
                rehearsal.nodes(),
                ExplorationManner.USUAL,
                console.session(),
                () -> now[0] += 1_000_000_000L);
        assertEquals(ExplorationManner.USUAL_SECONDS - 1, exploration.variants().size());
        assertEquals(101 - exploration.variants().size(), exploration.notTried());
    }
}
