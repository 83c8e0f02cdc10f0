package dsmsim.session;

import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Part;
import dsmsim.result.Result;

/** Puts the replies to the commands of a macro together to one, for the file that the macro's output goes to. */
final class Gathered implements Output {
    private final Output asked;
    private final Result.Builder reply = new Result.Builder();

    /**
     * Begins without any reply.
     *
     * @param asked who answers questions
     */
    Gathered(Output asked) {
        this.asked = asked;
    }

    /** All replies so far. */
    Result reply(ReturnCode worst) {
        return new Result(reply.build().parts(), worst);
    }

    @Override
    public void command(String text) {
        reply.add(Message.of("ANS8000I", text));
    }

    @Override
    public void redirect(Redirection redirection) {
        if (!redirection.isNone()) {
            throw CommandFailure.of("SIM0533E");
        }
    }

    @Override
    public void result(Result result) {
        if (result.parts().isEmpty()) {
            return;
        }
        reply.line("");
        for (Part part : result.parts()) {
            reply.add(part);
        }
        if (result.returnCode() != ReturnCode.OK) {
            reply.add(Message.of("ANS8001I", result.returnCode().number()));
        }
        reply.line("");
    }

    @Override
    public void remark(Message message) {
        reply.addLogged(message);
    }

    @Override
    public Answer confirm(Result warning) {
        return asked.confirm(warning);
    }
}
