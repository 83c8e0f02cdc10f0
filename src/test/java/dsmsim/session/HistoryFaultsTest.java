package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.CommandFailure;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import dsmsim.world.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of going back and forward that are known and not mended yet. */
class HistoryFaultsTest {
    private static final int KEPT = 1000;

    private final Console first = Console.builtIn();

    private int times(String text, Console console) {
        String server = console.session().signOn().server();
        int[] found = {0};
        console.site().server(server).orElseThrow().log().forEach(entry -> {
            found[0] += entry.message().text().contains(text) ? 1 : 0;
        });
        return found[0];
    }

    private void macro(Path folder, String... lines) throws IOException {
        Path file = folder.resolve("m.mac");
        Files.write(file, List.of(lines));
        first.run("macro " + file);
    }

    @Test
    void whoIsAloneAgainTakesBackNoMoreThanWhatItNames() {
        Console second = first.other("PRODSRV");
        first.run("update node node1 contact=Ann");
        second.run("register node other otherpw userid=none");
        first.run("simulate undo", "simulate redo");
        second.session().leave();
        first.run("simulate undo");
        assertTrue(first.run("query node").contains("OTHER"));
    }

    @Test
    void aRoutedCommandThatWaitsForAnAnswerDoublesNoLog() {
        Console second = first.other("DRSRV");
        first.session().transaction().open(Deed.NONE);
        first.whenAsked(() -> second.run("register node other otherpw userid=none"));
        first.run("drsrv: activate policyset standard standard");
        second.run("query node");
        first.run("query node");
        first.session().transaction().commit(false);
        assertEquals(1, times("Session 1 started", second));
    }

    @Test
    void aRestoredDatabaseIsNoLogTwice() {
        Console second = first.other("PRODSRV");
        first.run("simulate mark m", "update node node1 contact=Ann");
        first.session().transaction().open(Deed.NONE);
        first.run("simulate dbrestore prodsrv m");
        second.run("register node other otherpw userid=none");
        first.run("query node");
        assertThrows(CommandFailure.class, () -> first.session().transaction().commit(false));
        assertEquals(1, times("Session 1 started", second));
    }

    @Test
    void aRestoreThatIsRolledBackLeavesTheLog(@TempDir Path folder) throws IOException {
        first.run("simulate mark m", "update node node1 contact=Ann");
        macro(folder, "simulate dbrestore prodsrv m", "rollback");
        assertEquals(1, times("CONTACT=Ann", first));
    }

    @Test
    void aTransactionThatHasChangedNothingMeetsNoConflict() {
        Console second = first.other("PRODSRV");
        first.run("simulate backup node1 /fs2 files=1", "replicate node node1");
        first.session().transaction().open(Deed.NONE);
        second.run("query process");
        assertFalse(first.run("register node other otherpw userid=none").contains("ANR2033E"));
        assertDoesNotThrow(() -> first.session().transaction().rollback(false));
    }

    @Test
    void aReplicationInAMacroIsNothingThatCouldBeCommitted(@TempDir Path folder) throws IOException {
        macro(folder, "replicate node node1 wait=yes", "simulate undo");
        assertTrue(first.session().history().get(0).undone());
    }

    @Test
    void whatIsStillThereUnderAnotherNameIsNotLost() {
        first.run("rename filespace node1 /FS1 /FS2");
        first.run("simulate damage drsrv node1 /FS1 files=2");
        assertFalse(first.run("simulate history 1").contains("LOST"));
        assertFalse(first.run("simulate difference 0").contains("SIM0553W"));
    }

    @Test
    void aRenamedFileSpaceIsADifference() {
        first.run("rename filespace node1 /FS1 /FS2");
        assertFalse(first.run("simulate difference 0").startsWith("SIM0552I"));
    }

    @Test
    void aQueryOfNothingIsAMissingParameter() {
        assertTrue(first.run("simulate at 0 \"\"").startsWith("ANR2022E SIMULATE AT"));
    }

    @Test
    void asManyAsWereUndoneCanBeDoneAgain() {
        for (int i = 0; i < KEPT; i++) {
            first.run("update node node1 contact=c" + i);
        }
        first.run("simulate undo " + KEPT);
        assertTrue(first.run("simulate redo " + KEPT).startsWith("SIM0541I"));
    }

    @Test
    void aVersionThatIsLostOnTwoServersIsLostOnce() {
        first.run("simulate damage drsrv node1 /FS1 files=5 type=backup");
        first.run("simulate damage prodsrv node1 /FS1 files=5 type=backup");
        assertTrue(first.run("simulate difference 0").contains("SIM0553W 5 "));
    }

    @Test
    void whatWasNeverReplicatedIsLostWithTheDatabase() {
        first.run("simulate mark m", "simulate backup node1 /FS1 files=40 first=5001");
        first.run("simulate dbrestore prodsrv m");
        assertTrue(first.run("simulate history 1").contains("40 LOST"));
    }

    @Test
    void whatADatabaseDoesNotKnowIsCountedByName() {
        first.run("simulate mark m", "simulate backup node1 /FS1 files=40 first=5001");
        first.run("delete filespace node1 /FS1 type=archive", "simulate clock +00:01");
        assertTrue(first.run("simulate dbrestore prodsrv m").contains("any more: 40."));
    }

    @Test
    void aDatabaseOfATimeHasWhatProcessesHadDoneByThen() {
        first.run("simulate backup node1 /FS1 files=40 first=5001", "replicate node node1", "simulate clock +02:00");
        first.run("simulate dbrestore drsrv todate=today totime=11:00");
        assertTrue(first.run("drsrv: query occupancy node1 type=backup").contains("1,040"));
    }

    /** TODATE alone means the end of the day, which is yet to come. */
    @Test
    void aDatabaseOfTodayHasNothingThatProcessesAreYetToDo() {
        first.run("simulate backup node1 /fs1 files=40 first=5001", "replicate node node1");
        String reply = first.run("simulate dbrestore drsrv todate=today");
        assertTrue(reply.contains("03/01/2014 10:00:00"), reply);
        assertFalse(first.run("drsrv: query occupancy node1 type=backup").contains("1,040"));
    }

    @Test
    void whatAProcessDoesIsNoEffectOfAnotherCommand() {
        first.run("simulate backup node1 /fs2 files=20", "replicate node node1", "update node node1 contact=Ann");
        assertFalse(first.run("simulate history 1").contains("FILESPACE"));
    }

    @Test
    void aSessionTakesBackNothingOfTheProcessOfAnother() {
        Console second = first.other("PRODSRV");
        first.run("simulate backup node1 /fs2 files=20", "replicate node node1");
        second.run("register node other otherpw userid=none");
        Server before = first.site().server("DRSRV").orElseThrow();
        second.run("simulate undo");
        assertTrue(first.site().server("DRSRV").orElseThrow().holdsSameAs(before));
    }

    @Test
    void theClientStaysTheSameWhenItsServerIsTakenBack() {
        first.run("simulate server newsrv level=7.1.1.100", "connect newsrv", "simulate undo");
        assertEquals("7.1.1.100", first.session().clientLevel().toString());
    }
}
