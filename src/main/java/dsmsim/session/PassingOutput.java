package dsmsim.session;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.Optional;

/** An output that passes all on to another one, for those that do one thing otherwise. */
abstract class PassingOutput implements Output {
    private final Output output;

    PassingOutput(Output output) {
        this.output = output;
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

    @Override
    public void remark(Message message) {
        output.remark(message);
    }

    @Override
    public Optional<String> choice(Result list) {
        return output.choice(list);
    }

    @Override
    public boolean pause(Result text) {
        return output.pause(text);
    }

    @Override
    public Answer confirm(Result warning) {
        return output.confirm(warning);
    }
}
