package dsmsim.client;

import dsmsim.language.LineJoiner;
import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An input whose lines, with their prompts, are also written as a terminal shows them. A command that holds a password is
 * written as one line, since only the whole of it tells.
 */
final class RecordedInput implements Input {
    private final Input input;
    private final Writer out;
    private final UnaryOperator<String> hiding;
    private final List<String> lines = new ArrayList<>();
    private String begin = "";
    private LineJoiner joiner = new LineJoiner();

    /** @param hiding leaves the passwords out of a command */
    RecordedInput(Input input, Writer out, UnaryOperator<String> hiding) {
        this.input = input;
        this.out = out;
        this.hiding = hiding;
    }

    @Override
    public Optional<String> line(String prompt) {
        try {
            Optional<String> line = input.line(prompt);
            if (line.isPresent()) {
                take(prompt, line.get());
            } else {
                joiner.finish().ifPresent(this::write);
            }
            return line;
        } catch (Abandoned nothing) {
            lines.clear();
            joiner = new LineJoiner();
            throw nothing;
        }
    }

    private void take(String prompt, String line) {
        if (lines.isEmpty()) {
            begin = prompt;
        }
        lines.add(prompt + line);
        Optional<String> command = joiner.add(line);
        if (command.isPresent() || !joiner.isPending()) {
            write(command.orElse(""));
        }
    }

    /** Writes the lines of a command. */
    private void write(String command) {
        String shown = hiding.apply(command);
        if (shown.equals(command)) {
            lines.forEach(this::append);
        } else {
            append(begin + shown);
        }
        lines.clear();
    }

    private void append(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    /** Ctrl-C is kept as what it means, since a transcript has only lines. */
    @Override
    public Optional<String> answer(String question) {
        Optional<String> answer;
        try {
            answer = input.answer(question);
        } catch (Abandoned out) {
            answer = Optional.of("N");
        }
        answer.ifPresent(text -> append(question + text));
        return answer;
    }

    /** Replaying a session waits for nobody. */
    @Override
    public void pause() {
        input.pause();
    }

    @Override
    public boolean isDriven() {
        return input.isDriven();
    }

    @Override
    public boolean more() {
        return input.more();
    }

    @Override
    public boolean isInterrupted() {
        return input.isInterrupted();
    }

    @Override
    public int columns() {
        return input.columns();
    }

    @Override
    public int rows() {
        return input.rows();
    }
}
