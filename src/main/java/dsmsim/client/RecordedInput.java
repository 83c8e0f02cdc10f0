package dsmsim.client;

import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** An input whose lines, with their prompts, are also written as a terminal shows them. */
final class RecordedInput implements Input {
    private final Input input;
    private final Writer out;

    RecordedInput(Input input, Writer out) {
        this.input = input;
        this.out = out;
    }

    @Override
    public Optional<String> line(String prompt) {
        return written(prompt, input.line(prompt));
    }

    /** Ctrl-C is kept as what it means, since a transcript has only lines. */
    @Override
    public Optional<String> answer(String question) {
        try {
            return written(question, input.answer(question));
        } catch (Abandoned out) {
            return written(question, Optional.of("N"));
        }
    }

    @Override
    public boolean isDriven() {
        return input.isDriven();
    }

    private Optional<String> written(String prompt, Optional<String> line) {
        if (line.isPresent()) {
            try {
                out.append(prompt).append(line.get()).append('\n');
            } catch (IOException e) {
                throw new OutputClosed(e);
            }
        }
        return line;
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
