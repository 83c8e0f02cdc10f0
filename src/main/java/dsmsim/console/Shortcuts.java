package dsmsim.console;

import java.util.Locale;
import java.util.Map;

/** Short ways to type commands of the simulator at a terminal, as psql has them: no command begins with a backslash. */
final class Shortcuts {
    private static final Map<String, String> COMMANDS = Map.of(
            "\\at", "SIMULATE AT",
            "\\diff", "SIMULATE DIFFERENCE",
            "\\history", "SIMULATE HISTORY",
            "\\mark", "SIMULATE MARK",
            "\\redo", "SIMULATE REDO",
            "\\return", "SIMULATE RETURN",
            "\\undo", "SIMULATE UNDO");

    private Shortcuts() {}

    /** Whether a line is one of these. */
    static boolean isOne(String line) {
        return !expanded(line).equals(line);
    }

    /** What a line that begins a command stands for; mostly itself. */
    static String expanded(String line) {
        String text = line.stripLeading();
        if (!text.startsWith("\\")) {
            return line;
        }
        int end = text.indexOf(' ');
        String word = end < 0 ? text.stripTrailing() : text.substring(0, end);
        String command = COMMANDS.get(word.toLowerCase(Locale.ROOT));
        return command == null ? line : command + (end < 0 ? "" : text.substring(end));
    }
}
