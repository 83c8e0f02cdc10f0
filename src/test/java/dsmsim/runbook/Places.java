package dsmsim.runbook;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;

/** Keeps what is said at the end of a macro that fails. */
final class Places implements Output {
    String end = "";

    @Override
    public void command(String text) {
        // Nobody reads it.
    }

    @Override
    public void redirect(Redirection redirection) {
        // There is no file.
    }

    @Override
    public void result(Result result) {
        // Nobody reads it.
    }

    @Override
    public void remark(Message message) {
        end = message.text();
    }

    @Override
    public Answer confirm(Result warning) {
        return Answer.YES;
    }
}
