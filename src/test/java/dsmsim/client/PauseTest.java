package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.present.Format;
import dsmsim.session.MacroSource;
import dsmsim.session.Session;
import dsmsim.site.Interrupted;
import dsmsim.testing.Console;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SIMULATE SAY at a terminal of 30 columns. */
class PauseTest {
    private static final String WAITED = "<?>\n";

    private final StringWriter shown = new StringWriter();
    private final Session session = Console.builtIn().session();
    private boolean isDriven;
    private boolean wantsOut;

    private Screen screen(boolean isWaitedFor) {
        Input input = new Input() {
            @Override
            public Optional<String> line(String prompt) {
                return Optional.empty();
            }

            @Override
            public void pause() {
                shown.write(WAITED);
                if (wantsOut) {
                    throw new Abandoned();
                }
            }

            @Override
            public boolean isDriven() {
                return isDriven;
            }

            @Override
            public int columns() {
                return 30;
            }
        };
        Screen screen = new Screen(shown, Format.STANDARD, input, true);
        if (isWaitedFor) {
            screen.waitForReader();
        }
        return screen;
    }

    private String says(Screen screen) {
        session.run("simulate say From here on PRODSRV is down, and DRSRV goes on.", screen);
        return shown.toString();
    }

    @Test
    void aTextIsWrappedAndWaitedFor() {
        assertEquals("\nFrom here on PRODSRV is down,\nand DRSRV goes on.\n\n" + WAITED + "\n", says(screen(true)));
    }

    @Test
    void nobodyWaitsWhereNobodyIsThere() {
        assertEquals("\nFrom here on PRODSRV is down,\nand DRSRV goes on.\n\n", says(screen(false)));
        isDriven = true;
        assertFalse(says(screen(true)).contains(WAITED));
        isDriven = false;
        Screen batch = screen(true);
        batch.batch("", "simulate say x");
        assertFalse(says(batch).contains(WAITED));
    }

    @Test
    void aReaderWhoWantsOutEndsTheMacro() {
        wantsOut = true;
        MacroSource macro = MacroSource.of(
                "tour.mac",
                new BufferedReader(new StringReader("remove replnode node1\nsimulate say x\nquery status\n")));
        assertThrows(Interrupted.class, () -> session.runMacro(macro, List.of(), screen(true)));
        assertTrue(shown.toString().endsWith(WAITED), shown.toString());
        assertTrue(session.history().isEmpty());
    }
}
