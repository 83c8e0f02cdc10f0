package dsmsim.client;

import dsmsim.file.Trouble;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.present.Format;
import dsmsim.present.HintFormat;
import dsmsim.present.Presenter;
import dsmsim.present.Visible;
import dsmsim.product.Level;
import dsmsim.result.Notice;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.session.Output;
import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes replies as the product's client does: a blank line, the reply, a blank line. */
public final class Screen implements Output {
    private final Writer out;
    private final Format format;
    private final Input input;
    private final boolean asks;
    private boolean pages = true;
    private int pageLines;
    private boolean hints;
    /** Whether the last line is a repeated command, which a blank line follows where there is no reply. */
    private boolean repeated;

    private boolean inBatch;
    private String stop = "";
    private Optional<Redirected> file = Optional.empty();
    private Optional<Screen> copy = Optional.empty();

    /**
     * @param input where the answers to questions come from
     * @param asks whether questions are asked; else the answer is yes (NOCONFIRM)
     */
    public Screen(Writer out, Format format, Input input, boolean asks) {
        this.out = new Visible(out);
        this.format = format;
        this.input = input;
        this.asks = asks;
    }

    /** A file that takes the next reply. */
    private record Redirected(String name, Writer writer) {}

    /** From now on long replies run through (SCROLLPROMPT=NO). */
    void withoutPages() {
        pages = false;
    }

    /** From now on pages have so many lines, 0 for as many as the window (SCROLLLINES). */
    void showAtOnce(int lines) {
        pageLines = lines;
    }

    /** From now on what a command that fails has wrong is pointed at (HINTS), or not. */
    public void showHints(boolean wanted) {
        hints = wanted;
    }

    /** From now on commands are repeated as a client of that level does it: since version 8 with a full stop behind. */
    public void speakAs(Level client) {
        stop = client.isBefore(Level.SPECTRUM_PROTECT) ? "" : ".";
        copy.ifPresent(other -> other.speakAs(client));
    }

    /** From now on another screen shows the same replies, drawn in its own format. */
    void copyTo(Screen other) {
        copy = Optional.of(other);
    }

    @Override
    public void command(String text) {
        repeat(text);
        copy.ifPresent(other -> other.command(text));
    }

    /** The command of a batch session is about to run; in a transcript it looks like a typed one. */
    void batch(String prompt, String text) {
        inBatch = true;
        repeat(text);
        copy.ifPresent(other -> other.line(prompt + text));
    }

    private void repeat(String text) {
        if (!format.dataOnly()) {
            line(Message.of("ANS8000I", text).text() + stop);
            repeated = true;
        }
    }

    @Override
    public void redirect(Redirection redirection) {
        if (redirection.isNone()) {
            return;
        }
        try {
            StandardOpenOption how =
                    redirection.append() ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
            Path path = Path.of(redirection.file());
            Writer writer = TextFiles.writer(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
            file = Optional.of(new Redirected(redirection.file(), writer));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0032E", redirection.file(), Trouble.with(redirection.file(), e));
        }
    }

    @Override
    public void result(Result result) {
        if (file.isPresent()) {
            Redirected target = file.get();
            file = Optional.empty();
            write(result, target);
            return;
        }
        copy.ifPresent(other -> other.result(result));
        boolean bare = repeated;
        repeated = false;
        if (!result.parts().isEmpty()) {
            if (!bare || !followsAtOnce(result.parts().get(0))) {
                blank();
            }
            print(result);
            blank();
        } else if (bare) {
            blank();
        }
    }

    /** What stands right below the repeated command in captures: rows for programs, and the start of a routed command. */
    private boolean followsAtOnce(Part first) {
        return first instanceof Table && format.delimiter() != Format.Delimiter.NONE
                || first instanceof Notice notice
                        && notice.message().identifier().equals("ANR1699I");
    }

    private void write(Result result, Redirected target) {
        try (Writer writer = target.writer()) {
            new Presenter(format.in(0)).print(result, new Visible(writer));
        } catch (IOException e) {
            throw CommandFailure.of("SIM0033E", Trouble.of(e));
        }
        if (!format.dataOnly()) {
            result(Result.of("SIM0404I", target.name()));
        }
    }

    @Override
    public boolean confirm(Result warning) {
        if (!asks) {
            return true;
        }
        warn(warning);
        flush();
        while (true) {
            Optional<String> answer = input.answer(Prompts.CONFIRMATION);
            String text = answer.orElse("N").strip().toUpperCase(Locale.ROOT);
            if (List.of("Y", "YES").contains(text)) {
                return true;
            }
            if (List.of("N", "NO").contains(text)) {
                blank();
                copy.ifPresent(Screen::blank);
                return false;
            }
        }
    }

    @Override
    public Optional<String> choice(Result list) {
        if (inBatch || input.rows() == 0 || copy.isPresent() || file.isPresent()) {
            return Optional.empty();
        }
        warn(list);
        flush();
        return Optional.of(input.answer(Prompts.TOPIC).orElse(""));
    }

    private void warn(Result warning) {
        copy.ifPresent(other -> other.warn(warning));
        blank();
        if (!warning.parts().isEmpty()) {
            print(warning);
            blank();
        }
    }

    private void print(Result result) {
        int columns = input.columns();
        Format drawn = columns == 0 ? format : format.in(columns);
        try {
            Writer page = pages && input.rows() > 0 ? new Pages(out, input, pageLines) : out;
            new Presenter(drawn).print(result, page);
            if (hints) {
                new HintFormat(drawn.width()).print(result, page);
            }
        } catch (Pages.Cancelled enough) {
            return;
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    /** Writes a line as it is. */
    public void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    /** The blank line around replies, which DATAONLY leaves out. */
    void blank() {
        if (!format.dataOnly()) {
            line("");
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }
}
