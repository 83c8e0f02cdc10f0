package dsmsim.client;

import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        Option.ID,
        Option.ITEMCOMMIT,
        Option.NOCONFIRM,
        Option.DATAONLY,
        Option.COMMADELIMITED,
        Option.TABDELIMITED,
        Option.DISPLAYMODE
    };

    private final Writer file;
    private final Screen page;

    private Recording(Writer file, Screen page) {
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
        try {
            Path path = Path.of(name).toAbsolutePath();
            Writer file = Files.newBufferedWriter(path);
            Screen page = new Screen(file, options.format(0), prompt -> Optional.empty(), false);
            page.line(header(options, path.getParent()));
            page.line("");
            return new Recording(file, page);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0032E", name);
        }
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

    /** The screen that draws the transcript. */
    Screen page() {
        return page;
    }

    /** The same input, of which every line gets into the transcript. */
    Input of(Input input) {
        return onto(file, prompt -> {
            page.flush();
            return input.line(prompt);
        });
    }

    /** An input whose lines, with their prompts, are also written as a terminal shows them. */
    public static Input onto(Writer out, Input input) {
        return prompt -> {
            Optional<String> line = input.line(prompt);
            line.ifPresent(text -> write(prompt + text + '\n', out));
            return line;
        };
    }

    private static void write(String text, Writer out) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }
}
