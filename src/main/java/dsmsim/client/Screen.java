package dsmsim.client;

import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.present.Format;
import dsmsim.present.Presenter;
import dsmsim.result.Result;
import dsmsim.session.Output;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
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
    private Optional<Writer> file = Optional.empty();
    private Optional<Screen> copy = Optional.empty();

    /**
     * @param input where the answers to questions come from
     * @param asks whether questions are asked; else the answer is yes (NOCONFIRM)
     */
    public Screen(Writer out, Format format, Input input, boolean asks) {
        this.out = out;
        this.format = format;
        this.input = input;
        this.asks = asks;
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
        repeat(text);
        copy.ifPresent(other -> other.line(prompt + text));
    }

    private void repeat(String text) {
        if (!format.dataOnly()) {
            line(Message.of("ANS8000I", text).text());
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
            file = Optional.of(Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0032E", redirection.file());
        }
    }

    @Override
    public void result(Result result) {
        if (file.isPresent()) {
            toFile(result, file.get());
            file = Optional.empty();
            return;
        }
        copy.ifPresent(other -> other.result(result));
        if (result.parts().isEmpty()) {
            return;
        }
        blank();
        print(result);
        blank();
    }

    private void toFile(Result result, Writer writer) {
        try (writer) {
            new Presenter(new Format(format.shape(), format.delimiter(), format.dataOnly(), 0)).print(result, writer);
        } catch (IOException e) {
            print(Result.of("SIM0033E", e.getMessage()));
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
            Optional<String> answer = input.line(Prompts.CONFIRMATION);
            String text = answer.orElse("N").strip().toUpperCase(Locale.ROOT);
            if (List.of("Y", "YES").contains(text)) {
                return true;
            }
            if (List.of("N", "NO").contains(text)) {
                return false;
            }
        }
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
        try {
            new Presenter(format).print(result, out);
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
