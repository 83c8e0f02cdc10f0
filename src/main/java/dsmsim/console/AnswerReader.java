package dsmsim.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal;

/** Reads the answer to a question, which is no command and is not kept. */
final class AnswerReader extends KeyReader {
    private AnswerReader(Terminal terminal, Pasted pasted) throws IOException {
        super(terminal, pasted, pasted::nextAnswer);
        setVariable(DISABLE_HISTORY, true);
        setVariable(DISABLE_COMPLETION, true);
    }

    static AnswerReader at(Terminal terminal, Pasted pasted) {
        try {
            return new AnswerReader(terminal, pasted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
