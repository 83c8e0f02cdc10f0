package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is shown hints, and who is not. */
class HintsTest {
    private static final String HINT = "SIM0820I Did you mean NODE";

    @TempDir
    private Path folder;

    private final Program program = new Program();

    private boolean isShown(String... options) {
        program.run(options);
        return program.output().contains(HINT);
    }

    @Test
    void atATerminalTheyAreShown() {
        assertTrue(program.atTerminal().run("query nodde") > 0);
        assertTrue(program.output().contains(HINT));
    }

    @Test
    void atATerminalTheyCanBeLeftOut() {
        program.atTerminal();
        assertFalse(isShown("-hints=no", "query nodde"));
    }

    @Test
    void elsewhereTheyAreAskedFor() {
        assertFalse(isShown("query nodde"));
        assertTrue(isShown("-hints=yes", "query nodde"));
    }

    @Test
    void amongDataTheyAreNever() {
        program.atTerminal();
        assertFalse(isShown("-hints=yes", "-dataonly=yes", "query nodde"));
    }

    @Test
    void theyAreNotLogged() {
        program.typing("query nodde\nquery actlog search=mean\n");
        program.run("-hints=yes");
        assertEquals(program.output().indexOf(HINT), program.output().lastIndexOf(HINT));
    }

    @Test
    void aRecordHasThemOnlyIfTheyWereAskedFor() throws IOException {
        String file = folder.resolve("record.txt").toString();
        program.atTerminal();
        assertTrue(isShown("-record=" + file, "query nodde"));
        assertFalse(Files.readString(Path.of(file)).contains(HINT));
        assertEquals(0, new Program().run("-verify=" + file));
        Files.delete(Path.of(file));
        program.run("-hints=yes", "-record=" + file, "query nodde");
        assertTrue(Files.readString(Path.of(file)).contains(HINT));
        assertEquals(0, new Program().run("-verify=" + file));
    }
}
