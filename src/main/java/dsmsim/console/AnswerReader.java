package dsmsim.console;

import dsmsim.session.Prompts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * Reads the answer to a question, which is no command and is not kept. What is pasted are commands: only the question
 * whether to proceed takes a line of it, if it is an answer.
 */
final class AnswerReader extends KeyReader {
    private final Pasted pasted;
    private String question = "";

    private AnswerReader(Terminal terminal, Pasted pasted) throws IOException {
        super(terminal, pasted);
        this.pasted = pasted;
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

    /** What is typed below a question. */
    String typed(String asked) {
        question = asked;
        return readLine(asked);
    }

    /** The answer to a question that has been pasted already. */
    Optional<String> pasted(String asked) {
        question = asked;
        return taken();
    }

    @Override
    protected Optional<String> taken() {
        return question.equals(Prompts.CONFIRMATION) ? pasted.nextAnswer() : Optional.empty();
    }

    @Override
    protected String begun() {
        return question.equals(Prompts.MORE) || question.equals(Prompts.PAUSE) ? "" : pasted.rest();
    }
}
