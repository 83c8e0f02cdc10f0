package dsmsim.session;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.result.Result;

/** The output of a routed command on one of its servers: each question says for which. */
record AskedFor(String server, Output output) implements Output {

    @Override
    public Answer confirm(Result warning) {
        return output.confirm(Result.of(Message.of("SIM0532I", server)).and(warning));
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
