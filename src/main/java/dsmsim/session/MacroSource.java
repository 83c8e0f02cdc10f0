package dsmsim.session;

import dsmsim.file.TextFile;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The commands of a macro.
 *
 * @param name what it is called
 * @param folder of its file, where the macros that it calls may be as well; empty where it is in no file
 */
public record MacroSource(String name, Optional<Path> folder, BufferedReader lines) implements Closeable {

    /** A macro that is in no file. */
    public static MacroSource of(String name, BufferedReader lines) {
        return new MacroSource(name, Optional.empty(), lines);
    }

    /** The macro in a file. */
    public static MacroSource file(String name) throws IOException {
        return file(name, Optional.empty());
    }

    /**
     * The macro in a file of that name, or in one beside another macro.
     *
     * @param beside the folder of the macro that calls it
     */
    static MacroSource file(String name, Optional<Path> beside) throws IOException {
        Path path = Path.of(name);
        if (beside.isPresent() && !Files.exists(path)) {
            Path other = beside.get().resolve(path);
            if (Files.exists(other)) {
                return new MacroSource(other.toString(), folder(other), TextFile.open(other.toString()));
            }
        }
        return new MacroSource(name, folder(path), TextFile.open(name));
    }

    /** As it was named: the folder in which the program was started may be gone. */
    private static Optional<Path> folder(Path file) {
        return Optional.of(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
