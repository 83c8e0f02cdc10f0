package dsmsim.session;

import dsmsim.message.Message;
import dsmsim.result.Result;

/** The output of a routed command on one of its servers: each question says for which. */
final class AskedFor extends PassingOutput {
    private final String server;

    AskedFor(String server, Output output) {
        super(output);
        this.server = server;
    }

    @Override
    public Answer confirm(Result warning) {
        return super.confirm(Result.of(Message.of("SIM0532I", server)).and(warning));
    }
}
