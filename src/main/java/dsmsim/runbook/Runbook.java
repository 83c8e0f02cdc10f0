package dsmsim.runbook;

import dsmsim.file.TextFile;
import dsmsim.message.CommandFailure;
import dsmsim.session.MacroSource;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A procedure in a file: a macro, which is read line by line as it is; Markdown, which its name tells; or a transcript,
 * which begins with a prompt, but for blank lines and remarks. The last two are read as a whole.
 */
public final class Runbook {
    /** Megabytes of a file that is read as a whole. */
    private static final int LARGEST = 16;
    /** So far into the file a transcript may have its first prompt. */
    private static final int MOST_SEARCHED = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Runbook() {}

    /**
     * The commands of a file.
     *
     * @param name of the file, which may be beside the macro that the session runs
     * @param session that is to run them
     * @throws IOException when it cannot be read, or is too large
     * @throws CommandFailure SIM0567E for Markdown without a command
     */
    public static MacroSource open(String name, Session session) throws IOException {
        MacroSource file = session.macro(name);
        try {
            if (isMarkdown(file.name())) {
                return markdown(file);
            }
            return isTranscript(file.lines()) ? transcript(file, session) : file;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    private static MacroSource markdown(MacroSource file) throws IOException {
        MarkdownCommands commands = MarkdownCommands.in(whole(file));
        if (!commands.areThere()) {
            throw CommandFailure.of("SIM0567E", file.name());
        }
        return file.of(commands.lines(), List.of());
    }

    private static MacroSource transcript(MacroSource file, Session session) throws IOException {
        TypedCommands commands = TypedCommands.in(whole(file), session);
        return file.of(commands.lines(), commands.numbers());
    }

    private static List<String> whole(MacroSource file) throws IOException {
        return TextFile.lines(file.lines(), file.name(), LARGEST);
    }

    /** Looks at the beginning, which is there to be read again. Of a pipe it waits for no more than the first command. */
    private static boolean isTranscript(BufferedReader lines) throws IOException {
        lines.mark(MOST_SEARCHED);
        boolean isPrompt = Prompts.length(firstCommand(lines)) > 0;
        lines.reset();
        return isPrompt;
    }

    /** The first line that is neither blank nor a remark; empty for none. */
    private static String firstCommand(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = 0; read < MOST_SEARCHED; read++) {
            int c = lines.read();
            if (c >= 0 && c != '\n' && c != '\r') {
                line.append((char) c);
                continue;
            }
            String text = read == line.length() ? withoutMark(line.toString()) : line.toString();
            if (c < 0 || !text.isBlank() && !TypedCommands.isRemark(text)) {
                return text;
            }
            line.setLength(0);
        }
        return "";
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
