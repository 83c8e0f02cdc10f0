package dsmsim.launcher;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests of the program as a user starts it, each with a home of its own. */
abstract class LaunchedProgram {
    @TempDir
    Path place;

    Launcher launcher;

    @BeforeEach
    void makeHome() {
        launcher = new Launcher(place);
    }
}
