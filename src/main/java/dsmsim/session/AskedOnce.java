package dsmsim.session;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.List;

/** The output of a command that may have to be done again: what has been answered is not asked again. */
final class AskedOnce implements Output {
    private final Output output;
    private final Transaction transaction;
    /** What was asked last, and what became of it. */
    private List<Message> question = List.of();

    private Answer answer = Answer.UNCLEAR;

    AskedOnce(Output output, Transaction transaction) {
        this.output = output;
        this.transaction = transaction;
    }

    @Override
    public Answer confirm(Result warning) {
        List<Message> asked = warning.messages();
        if (answer == Answer.UNCLEAR || !isSame(asked)) {
            transaction.letOthers();
            question = asked;
            answer = output.confirm(warning);
        }
        return answer;
    }

    private boolean isSame(List<Message> asked) {
        return asked.size() == question.size() && text(asked).equals(text(question));
    }

    private static String text(List<Message> messages) {
        StringBuilder text = new StringBuilder();
        for (Message message : messages) {
            text.append(message.text()).append('\n');
        }
        return text.toString();
    }

    @Override
    public void command(String text) {
        output.command(text);
    }

    @Override
    public void redirect(Redirection redirection) {
        output.redirect(redirection);
    }

    @Override
    public void result(Result result) {
        output.result(result);
    }
}
