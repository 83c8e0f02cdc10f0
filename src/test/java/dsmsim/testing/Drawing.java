package dsmsim.testing;

import dsmsim.language.Redirection;
import dsmsim.present.Format;
import dsmsim.present.Presenter;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws replies, as a client does, and answers yes. */
public class Drawing implements Output {
    private final Format format;
    private final Appendable sink;

    public Drawing(Format format, Appendable sink) {
        this.format = format;
        this.sink = sink;
    }

    /** The commands of a macro are not shown. */
    @Override
    public final void command(String text) {}

    /** No files are written. */
    @Override
    public final void redirect(Redirection redirection) {}

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
