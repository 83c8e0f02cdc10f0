package dsmsim.session;

import dsmsim.file.TextFile;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The commands of a macro.
 *
 * @param name what it is called
 * @param folder of its file, where the macros that it calls may be as well; empty where it is in no file
 * @param typed for commands that were typed, among which there is much else in the file: the numbers that the lines have
 *     there. Variables then mean nothing. Empty for a macro, whose lines are all there
 */
public record MacroSource(String name, Optional<Path> folder, BufferedReader lines, List<Integer> typed)
        implements Closeable {

    /** A macro that is in no file. */
    public static MacroSource of(String name, BufferedReader lines) {
        return new MacroSource(name, Optional.empty(), lines, List.of());
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
        Path path = path(name, beside);
        String shown = path.equals(Path.of(name)) ? name : path.toString();
        return new MacroSource(shown, folder(path), TextFile.open(shown), List.of());
    }

    /** The same file, of which others of its lines than all of them are commands. */
    public MacroSource of(List<String> commands, List<Integer> numbers) {
        BufferedReader text = new BufferedReader(new StringReader(String.join("\n", commands)));
        return new MacroSource(name, folder, text, numbers);
    }

    /** The file that is meant. */
    static Path path(String name, Optional<Path> beside) {
        Path path = Path.of(name);
        if (beside.isPresent() && !Files.exists(path)) {
            Path other = beside.get().resolve(path);
            return Files.exists(other) ? other : path;
        }
        return path;
    }

    /** As it was named: the folder in which the program was started may be gone. */
    static Optional<Path> folder(Path file) {
        return Optional.of(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    }

    /**
     * What the variables of a macro stand for.
     *
     * @param words how many words of the command stand before the values
     */
    public static List<String> values(CommandLine line, int words) {
        return line.words().stream().skip(words).map(word -> typed(word, line)).toList();
    }

    /** A value as typed, with its quotes; {@code ""} stands for nothing. */
    private static String typed(Word word, CommandLine line) {
        String text = line.text().substring(word.span().start(), word.span().end());
        return text.equals("\"\"") || text.equals("''") ? "" : text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
