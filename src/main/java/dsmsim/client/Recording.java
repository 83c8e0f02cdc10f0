package dsmsim.client;

import dsmsim.message.CommandFailure;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps a session as a transcript: prompts, inputs and replies as a terminal of unlimited width shows them, under a first
 * line with the options that a replay needs.
 */
public final class Recording implements AutoCloseable {
    /** What the first line of a transcript with options begins with. */
    public static final String OPTIONS = "# dsmadmc ";

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

    private Recording(FileCopy file, Screen page) {
        this.file = file;
        this.page = page;
    }

    /**
     * Begins the file that the options name.
     *
     * @throws CommandFailure when it cannot be written
     */
    static Recording to(ClientOptions options) {
        String name = options.find(Option.RECORD).orElse("");
        FileCopy file = FileCopy.to(name);
        Screen page = new Screen(file, options.format(0), prompt -> Optional.empty(), false);
        page.showHints(options.hints(false));
        page.line(header(options, Path.of(name).toAbsolutePath().getParent()));
        page.line("");
        return new Recording(file, page);
    }

    private static String header(ClientOptions options, Path folder) {
        StringBuilder line = new StringBuilder(OPTIONS.strip());
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
        return new RecordedInput(input, file);
    }

    /** An input whose lines, with their prompts, are also written as a terminal shows them. */
    public static Input onto(Writer out, Input input) {
        return new RecordedInput(input, out);
    }

    @Override
    public void close() {
        file.close();
    }
}
