package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.session.Passwords;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps a session as a transcript: prompts, inputs and replies as a terminal of unlimited width shows them, under a first
 * line with the options that a replay needs.
 */
public final class Recording implements AutoCloseable {
    private static final Option[] KEPT = {
        Option.SITE,
        Option.CLOCK,
        Option.SERVERNAME,
        Option.TCPSERVERADDRESS,
        Option.TCPPORT,
        Option.ID,
        Option.CLIENTLEVEL,
        Option.ITEMCOMMIT,
        Option.NOCONFIRM,
        Option.DATAONLY,
        Option.COMMADELIMITED,
        Option.TABDELIMITED,
        Option.DISPLAYMODE,
        Option.DATEFORMAT,
        Option.TIMEFORMAT,
        Option.NUMBERFORMAT,
        Option.HINTS
    };

    private final FileCopy file;
    private final Screen page;
    private final UnaryOperator<String> hiding;

    private Recording(FileCopy file, Screen page, UnaryOperator<String> hiding) {
        this.file = file;
        this.page = page;
        this.hiding = hiding;
    }

    /**
     * Begins the file that the options name, for its owner's eyes only.
     *
     * @param session knows which words of commands are passwords
     * @throws CommandFailure when it cannot be written, or is there already
     */
    static Recording to(ClientOptions options, Session session) {
        String name = options.find(Option.RECORD).orElse("");
        FileCopy file = FileCopy.privateTo(name);
        UnaryOperator<String> hiding = command -> Passwords.hidden(command, session);
        Screen page = new Screen(file, options.format(0), prompt -> Optional.empty(), false);
        page.showHints(options.hints(false));
        page.repeatCommands(hiding);
        page.showReplies(reply -> Passwords.unrecorded(reply, session));
        page.line(header(options, Path.of(name).toAbsolutePath().getParent()));
        page.line("");
        return new Recording(file, page, hiding);
    }

    private static String header(ClientOptions options, Path folder) {
        StringBuilder line = new StringBuilder(Prompts.OPTIONS.strip());
        for (Option option : KEPT) {
            if (options.has(option)) {
                line.append(' ').append(option.typed());
                options.find(option).ifPresent(value -> line.append('=').append(quoted(option, value, folder)));
            }
        }
        return line.toString();
    }

    private static String quoted(Option option, String value, Path folder) {
        String text = option == Option.SITE
                ? folder.relativize(Path.of(value).toAbsolutePath()).toString()
                : value;
        return text.indexOf(' ') < 0 ? text : '"' + text + '"';
    }

    /** The file, which may get damaged. */
    FileCopy file() {
        return file;
    }

    /** The screen that draws the transcript. */
    Screen page() {
        return page;
    }

    /** The same input, of which every line gets into the transcript. */
    Input of(Input input) {
        return new RecordedInput(input, file, hiding);
    }

    /** An input whose lines, with their prompts, are also written as a terminal shows them. */
    public static Input onto(Writer out, Input input) {
        return new RecordedInput(input, out, UnaryOperator.identity());
    }

    @Override
    public void close() {
        file.close();
    }
}
