package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.value.Style;

/** CONNECT: signs the same administrator on to another server. */
final class Connect implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        SignOn current = session.signOn();
        String server = invocation.text("server_name");
        if (current.isNone()) {
            session.signOn("ADMIN", "ADMIN", server);
        } else {
            session.signOn(current.administrator(), current.password(), server);
        }
        Result.Builder reply = new Result.Builder();
        SessionLines.of(session, Style.STANDARD).forEach(reply::line);
        return reply.build();
    }
}
