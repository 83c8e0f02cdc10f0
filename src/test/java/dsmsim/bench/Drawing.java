package dsmsim.bench;

import dsmsim.language.Redirection;
import dsmsim.present.Format;
import dsmsim.present.Presenter;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Draws replies, as a client does, and answers yes. */
record Drawing(Format format, Writer sink) implements Output {

    @Override
    public void command(String text) {
        // Not shown.
    }

    @Override
    public void redirect(Redirection redirection) {
        // Nothing is.
    }

    @Override
    public void result(Result result) {
        try {
            new Presenter(format).print(result, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer confirm(Result warning) {
        return Answer.YES;
    }
}
