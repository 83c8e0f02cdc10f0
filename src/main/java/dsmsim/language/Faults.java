package dsmsim.language;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Ends the parse at the first token that does not fit, with a message of ours.
 *
 * <p>Nothing is recovered from: a command that is not understood as a whole is not run.
 */
final class Faults extends DefaultErrorStrategy {

    @Override
    public void sync(Parser parser) {
        // Would look for a token to go on from.
    }

    @Override
    public void reportError(Parser parser, RecognitionException fault) {
        // Left to recover, which every report is followed by.
    }

    @Override
    public void recover(Parser parser, RecognitionException fault) {
        throw Diagnosis.misfit(parser, parser.getCurrentToken());
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw Diagnosis.misfit(parser, parser.getCurrentToken());
    }
}
