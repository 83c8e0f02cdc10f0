package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.site.Interrupted;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A long command at a terminal of 40 columns; the clock is the test's. */
class ProgressLineTest {
    private static final String ERASE = "\r\u001b[K";

    private final StringWriter screen = new StringWriter();
    private final Window window = new Window();
    private long milliseconds;

    private static final class Window implements Input {
        private boolean interrupted;

        @Override
        public Optional<String> line(String prompt) {
            return Optional.empty();
        }

        @Override
        public boolean isInterrupted() {
            return interrupted;
        }

        @Override
        public int columns() {
            return 40;
        }
    }

    private ProgressLine line(boolean shown) {
        return new ProgressLine(screen, window, () -> milliseconds * 1_000_000, shown);
    }

    /** Works for some seconds, with a step each millisecond. */
    private void work(ProgressLine line, int seconds) {
        for (int i = 0; i < seconds * 1000; i++) {
            line.step("Work", "files", i, 10_000);
            milliseconds++;
        }
    }

    private String drawn() {
        String drawn = screen.toString();
        screen.getBuffer().setLength(0);
        return drawn;
    }

    @Test
    void itWaitsHalfASecondAndIsDrawnTenTimesASecond() {
        work(line(true), 1);
        assertEquals(
                ERASE + "Work: 500 of 10,000 files"
                        + ERASE + "Work: 600 of 10,000 files"
                        + ERASE + "Work: 700 of 10,000 files"
                        + ERASE + "Work: 800 of 10,000 files"
                        + ERASE + "Work: 900 of 10,000 files",
                drawn());
    }

    @Test
    void whatIsWrittenErasesIt() throws IOException {
        try (ProgressLine line = line(true)) {
            work(line, 1);
            drawn();
            line.write("done\n");
            assertEquals(ERASE + "done\n", drawn());
            line.write("more\n");
            assertEquals("more\n", drawn());
        }
    }

    @Test
    void aQuestionErasesIt() throws IOException {
        try (ProgressLine line = line(true)) {
            work(line, 1);
            drawn();
            line.flush();
            assertEquals(ERASE, drawn());
        }
    }

    @Test
    void whoeverSaysSomethingNeedsNone() throws IOException {
        try (ProgressLine line = line(true)) {
            for (int i = 0; i < 100; i++) {
                line.step("MACRO m", "lines", i, 0);
                milliseconds += 100;
                line.write("reply\n");
            }
        }
        assertEquals("reply\n".repeat(100), drawn());
    }

    @Test
    void theNextCommandHasItsOwnHalfSecond() throws IOException {
        try (ProgressLine line = line(true)) {
            line.step("Work", "files", 1, 2);
            line.flush();
            milliseconds += 60_000;
            line.step("Work", "files", 1, 2);
        }
        assertEquals("", drawn());
    }

    @Test
    void itFitsTheWindow() {
        ProgressLine line = line(true);
        line.step("A task whose name is longer than the line", "lines", 1, 0);
        milliseconds = 500;
        line.step("A task whose name is longer than the line", "lines", 2, 0);
        assertEquals(ERASE + "A task whose name is longer than the ", drawn());
    }

    @Test
    void itIsOnlyShownWhereItIsWanted() {
        work(line(false), 1);
        assertEquals("", drawn());
    }

    @Test
    void controlCStopsTheWork() {
        ProgressLine line = line(false);
        line.step("Work", "files", 1, 2);
        window.interrupted = true;
        assertThrows(Interrupted.class, () -> line.step("Work", "files", 2, 2));
    }
}
