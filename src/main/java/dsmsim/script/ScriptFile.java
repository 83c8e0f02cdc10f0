package dsmsim.script;

import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of script lines on the machine of the server, which is this one. */
final class ScriptFile {
    /** The most characters a line may have. */
    private static final int LONGEST = 1200;

    private ScriptFile() {}

    /** Reads all lines. Fails with SIM0700E. */
    static List<String> read(String name) {
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(TextFile.lines(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0700E", name, Trouble.with(name, e));
        }
        if (lines.isEmpty()) {
            throw CommandFailure.of("SIM0700E", name, "it is empty");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST) {
                throw CommandFailure.of("SIM0700E", name, "line " + (i + 1) + " has more than 1200 characters");
            }
        }
        return lines;
    }

    /** Writes lines in place of what the file held. Fails with SIM0701E. */
    static void write(String name, List<String> lines) {
        try {
            Files.write(Path.of(name), lines);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0701E", name, Trouble.with(name, e));
        }
    }
}
