package dsmsim.statement;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Ends the reading of a statement at the first token that does not fit: SQL0104N, or SQL0010N for an open quote. */
final class SyntaxFaults extends DefaultErrorStrategy {
    /** So much of the text before the token is repeated. */
    private static final int TEXT_BEFORE = 20;
    /** So many tokens are proposed. */
    private static final int MOST_EXPECTED = 3;

    @Override
    public void recover(Parser parser, RecognitionException e) {
        throw unexpected(parser, e.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw unexpected(parser, parser.getCurrentToken());
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        throw unexpected(parser, e.getOffendingToken());
    }

    @Override
    public void sync(Parser parser) {
        // Nothing is skipped.
    }

    /** A token that does not fit where the parser stands. */
    static SqlFailure unexpected(Parser parser, Token token) {
        CharStream input = parser.getTokenStream().getTokenSource().getInputStream();
        String text = input.getText(Interval.of(0, input.size()));
        int start = token.getType() == Token.EOF ? text.length() : token.getStartIndex();
        String before = text.substring(0, start).strip();
        Span span = token.getType() == Token.EOF
                ? new Span(before.length(), before.length() + 1)
                : new Span(start, token.getStopIndex() + 1);
        if (token.getType() == SelectStatementParser.OTHER && "'\"".contains(token.getText())) {
            return SqlCode.QUOTE_OPEN.failure(text.substring(start)).at(new Span(start, text.length()));
        }
        return SqlCode.SYNTAX
                .failure(
                        token.getType() == Token.EOF ? "END-OF-STATEMENT" : token.getText(),
                        before.substring(Math.max(0, before.length() - TEXT_BEFORE)),
                        String.join(", ", expected(parser)))
                .at(span);
    }

    private static List<String> expected(Parser parser) {
        List<String> words = new ArrayList<>();
        IntervalSet types = parser.getExpectedTokens();
        for (int type : types.toArray()) {
            String word = SqlWords.shown(type);
            if (!word.isEmpty() && words.size() < MOST_EXPECTED) {
                words.add(word);
            }
        }
        return words;
    }
}
