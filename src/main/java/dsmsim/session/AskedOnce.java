package dsmsim.session;

import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.List;

/** The output of a command that may have to be done again: what has been answered is not asked again. */
final class AskedOnce extends PassingOutput {
    private final Transaction transaction;
    /** What was asked last, and what became of it. */
    private List<String> question = List.of();

    private Answer answer = Answer.UNCLEAR;

    AskedOnce(Output output, Transaction transaction) {
        super(output);
        this.transaction = transaction;
    }

    @Override
    public Answer confirm(Result warning) {
        List<String> asked = warning.messages().stream().map(Message::text).toList();
        if (answer == Answer.UNCLEAR || !asked.equals(question)) {
            transaction.letOthers();
            question = asked;
            answer = super.confirm(warning);
        }
        return answer;
    }
}
