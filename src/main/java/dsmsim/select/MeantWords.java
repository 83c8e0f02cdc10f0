package dsmsim.select;

import dsmsim.catalog.Nearness;
import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.StatementToken;
import dsmsim.statement.StatementToken.Kind;
import dsmsim.statement.StatementTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement that cannot be done may have meant.
 *
 * @param span the word that is wrong
 * @param words those that may stand there in its place, best first
 */
record MeantWords(Span span, List<String> words) {

    static MeantWords of(SqlFailure failure, String text) {
        MeantWords there = new MeantWords(failure.span(), near(failure));
        return failure.kind() == SqlCode.SYNTAX && there.words().isEmpty() ? keyword(failure, text) : there;
    }

    /** A name with its table is compared with such names, any other with names alone. */
    private static List<String> near(SqlFailure failure) {
        String token = failure.tokens().isEmpty() ? "" : failure.tokens().get(0);
        List<String> qualified = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String word : failure.alternatives()) {
            (word.indexOf('.') < 0 ? single : qualified).add(word);
        }
        List<String> words = new ArrayList<>(Nearness.of(token.substring(token.lastIndexOf('.') + 1), single));
        words.addAll(Nearness.of(token, qualified));
        return words;
    }

    /** A misspelt keyword may be taken for a name, so that the fault is seen behind it: {@code NODES WHER LOCKED='NO'}. */
    private static MeantWords keyword(SqlFailure failure, String text) {
        List<StatementToken> tokens = StatementTokens.of(text);
        tokens.removeIf(token -> token.span().start() > failure.span().start());
        for (StatementToken token : tokens.subList(Math.max(0, tokens.size() - 2), tokens.size())) {
            List<String> words =
                    token.kind() == Kind.NAME ? Nearness.of(token.text(), StatementTokens.keywords()) : List.of();
            if (!words.isEmpty()) {
                return new MeantWords(token.span(), words);
            }
        }
        return new MeantWords(failure.span(), List.of());
    }
}
