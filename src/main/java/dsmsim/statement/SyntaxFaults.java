package dsmsim.statement;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<String> expected = expected(parser);
        return SqlCode.SYNTAX
                .failure(
                        token.getType() == Token.EOF ? "END-OF-STATEMENT" : token.getText(),
                        before.substring(Math.max(0, before.length() - TEXT_BEFORE)),
                        String.join(", ", expected.subList(0, Math.min(MOST_EXPECTED, expected.size()))))
                .at(span)
                .among(expected);
    }

    private static List<String> expected(Parser parser) {
        Set<String> words = new LinkedHashSet<>();
        IntervalSet types = parser.getExpectedTokens();
        for (int type : types.toArray()) {
            words.add(SqlWords.shown(type));
        }
        words.remove("");
        return List.copyOf(words);
    }
}
