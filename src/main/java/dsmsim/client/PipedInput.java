package dsmsim.client;

import dsmsim.file.TextLines;
import dsmsim.language.LineJoiner;
import dsmsim.session.OutputClosed;
import dsmsim.session.Prompts;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;

/** Lines from a pipe or a file. Prompts are shown only where the user wants them, questions always. */
final class PipedInput implements Input, Questions {
    private final TextLines lines;
    private final Writer out;
    private final Manner manner;

    /**
     * What a line that is read looks like in the output.
     *
     * @param prompts whether prompts are shown (ALWAYSPROMPT)
     * @param newLine whether a prompt is a line of its own (NEWLINEAFTERPROMPT)
     * @param terminal where what is typed appears, and the end of its line with it, and where long replies are shown in
     *     pages
     */
    record Manner(boolean prompts, boolean newLine, Optional<Terminal> terminal) {}

    PipedInput(Reader reader, Writer out, Manner manner) {
        this.lines = new TextLines(reader, LineJoiner.LONGEST + 1);
        this.out = out;
        this.manner = manner;
    }

    @Override
    public Optional<String> line(String prompt) {
        if (manner.prompts()) {
            write(manner.newLine() ? prompt + '\n' : prompt);
        }
        return read();
    }

    @Override
    public Optional<String> answer(String question) {
        write(question);
        Optional<String> answer = read();
        if (manner.terminal().isEmpty()) {
            write("\n");
        }
        return answer;
    }

    @Override
    public boolean more() {
        return Prompts.goesOn(answer(Prompts.MORE));
    }

    @Override
    public int columns() {
        return manner.terminal().isPresent() ? manner.terminal().get().columns() : 0;
    }

    @Override
    public int rows() {
        return manner.terminal().isPresent() ? manner.terminal().get().rows() : 0;
    }

    private void write(String text) {
        try {
            out.append(text).flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    private Optional<String> read() {
        try {
            return lines.next();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
