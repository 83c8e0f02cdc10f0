package dsmsim.client;

import dsmsim.file.Trouble;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.present.Format;
import dsmsim.present.HintFormat;
import dsmsim.present.Presenter;
import dsmsim.present.Visible;
import dsmsim.product.Level;
import dsmsim.result.Notice;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import dsmsim.session.OutputClosed;
import dsmsim.session.Prompts;
import dsmsim.site.Interrupted;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Writes replies as the product's client does: a blank line, the reply, a blank line. */
public final class Screen implements Output {
    /** So often is asked whether to proceed; what follows in a pipe are commands, not answers. */
    private static final int MOST_TRIES = 3;

    private final Writer out;
    private final Format format;
    private final Input input;
    private final boolean asks;
    private boolean hidden;
    private boolean pages = true;
    private int pageLines;
    private UnaryOperator<String> repeating = UnaryOperator.identity();
    private UnaryOperator<Result> showing = UnaryOperator.identity();
    private BooleanSupplier hints = () -> false;
    /** Whether the last line is a repeated command, which a blank line follows where there is no reply. */
    private boolean repeated;

    private boolean pauses;
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

    /** From now on nobody sees what is written (QUIET): only rows, of which one may fail, are still made. */
    void hide() {
        hidden = true;
    }

    /** From now on long replies run through (SCROLLPROMPT=NO). */
    void withoutPages() {
        pages = false;
    }

    /** From now on pages have so many lines, 0 for as many as the window (SCROLLLINES). */
    void showAtOnce(int lines) {
        pageLines = lines;
    }

    /** From now on a text that is to be read is waited for: somebody is there, who sees all. */
    void waitForReader() {
        pauses = true;
    }

    /** From now on what a command that fails has wrong is pointed at (HINTS), or not. */
    public void showHints(boolean wanted) {
        hints = () -> wanted;
    }

    /** The same, asked when there is something to show. */
    void showHints(BooleanSupplier wanted) {
        hints = wanted;
    }

    /** From now on commands are repeated as a client of that level does it: since version 8 with a full stop behind. */
    public void speakAs(Level client) {
        stop = client.isBefore(Level.SPECTRUM_PROTECT) ? "" : ".";
        if (copy.isPresent()) {
            copy.get().speakAs(client);
        }
    }

    /** From now on another screen shows the same replies, drawn in its own format. */
    void copyTo(Screen other) {
        copy = Optional.of(other);
    }

    /** From now on commands are repeated as that makes them. */
    public void repeatCommands(UnaryOperator<String> manner) {
        repeating = manner;
    }

    /** From now on replies are shown as that makes them. */
    public void showReplies(UnaryOperator<Result> manner) {
        showing = manner;
    }

    @Override
    public void command(String text) {
        repeat(repeating.apply(text));
        if (copy.isPresent()) {
            copy.get().command(text);
        }
    }

    /** The command of a batch session is about to run; in a transcript it looks like a typed one. */
    void batch(String prompt, String text) {
        inBatch = true;
        repeat(text);
        if (copy.isPresent()) {
            copy.get().line(prompt + copy.get().repeating.apply(text));
        }
    }

    private void repeat(String text) {
        if (!format.dataOnly() && !hidden) {
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

    /** A program that types for a person looks for an error in the third line, also where only data are shown. */
    @Override
    public void result(Result result) {
        if (file.isPresent()) {
            Redirected target = file.get();
            file = Optional.empty();
            write(result, target);
            return;
        }
        if (copy.isPresent()) {
            copy.get().keep(result);
        }
        boolean bare = repeated;
        repeated = false;
        if (!result.parts().isEmpty()) {
            if (format.dataOnly() && result.returnCode() != ReturnCode.OK && input.isDriven()) {
                line("");
            } else if (!bare || !followsAtOnce(result.parts().get(0))) {
                blank();
            }
            print(result);
            blank();
        } else if (bare) {
            blank();
        }
    }

    @Override
    public void remark(Message message) {
        if (!format.dataOnly()) {
            if (copy.isPresent()) {
                copy.get().remark(message);
            }
            line(message.text());
            line("");
        }
    }

    /** Shows a reply so that it is safe, whatever becomes of the program. */
    private void keep(Result result) {
        result(result);
        flush();
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
    public Answer confirm(Result warning) {
        if (!asks) {
            return Answer.YES;
        }
        warn(warning);
        flush();
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            Optional<String> typed = answer(Prompts.CONFIRMATION, "N");
            if (typed.isEmpty()) {
                return Answer.ENDED;
            }
            Optional<Answer> answer = Answer.of(typed.get());
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return Answer.UNCLEAR;
    }

    @Override
    public Optional<String> choice(Result list) {
        if (inBatch || input.rows() == 0 || copy.isPresent() || file.isPresent()) {
            return Optional.empty();
        }
        warn(list);
        flush();
        return Optional.of(answer(Prompts.TOPIC, "").orElse(""));
    }

    @Override
    public boolean pause(Result text) {
        if (!pauses || inBatch || file.isPresent() || input.isDriven()) {
            return false;
        }
        result(text);
        flush();
        try {
            input.pause();
        } catch (Abandoned out) {
            throw new Interrupted();
        }
        blank();
        return true;
    }

    /** The answer to a question; to want out (Ctrl-C) means the second. */
    private Optional<String> answer(String question, String wayOut) {
        try {
            return input.answer(question);
        } catch (Abandoned out) {
            return Optional.of(wayOut);
        }
    }

    private void warn(Result warning) {
        if (copy.isPresent()) {
            copy.get().warn(warning);
        }
        blank();
        if (!warning.parts().isEmpty()) {
            print(warning);
            blank();
        }
    }

    private void print(Result result) {
        if (hidden && !hasRows(result)) {
            return;
        }
        int columns = input.columns();
        Format drawn = columns == 0 ? format : format.in(columns);
        try {
            Writer page = pages && input.rows() > 0 ? new Pages(out, input, pageLines) : out;
            new Presenter(drawn).print(showing.apply(result), page);
            if (hints.getAsBoolean()) {
                new HintFormat(drawn.width()).print(result, page);
            }
        } catch (Pages.Cancelled enough) {
            return;
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    private static boolean hasRows(Result result) {
        for (Part part : result.parts()) {
            if (part instanceof Table) {
                return true;
            }
        }
        return false;
    }

    /** Writes a line as it is. */
    public void line(String text) {
        if (hidden) {
            return;
        }
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
