package dsmsim.script;

import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
            lines.addAll(Files.readAllLines(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0700E", name, reason(e));
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
            throw CommandFailure.of("SIM0701E", name, reason(e));
        }
    }

    private static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        return failure instanceof InvalidPathException ? "the name is not valid" : "it is no text file";
    }
}
