package dsmsim.statement;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/** What single tokens of a statement stand for. */
final class TokenTexts {
    private TokenTexts() {}

    /** A text or a name without its quotes, the doubled ones single. */
    static String unquoted(Token token) {
        String typed = token.getText();
        String quote = typed.substring(0, 1);
        return typed.substring(1, typed.length() - 1).replace(quote + quote, quote);
    }

    static char operator(Token token) {
        char sign = token.getText().charAt(0);
        return "+-*/".indexOf(sign) < 0 ? '|' : sign;
    }

    /** A number of rows or digits. */
    static long count(Parser parser, Token number) {
        try {
            return Long.parseLong(number.getText());
        } catch (NumberFormatException e) {
            throw SyntaxFaults.unexpected(parser, number);
        }
    }

    /** A date, time or timestamp as ODBC writes it: {ts '2024-05-01 00:00:00'}. */
    static Term escaped(Parser parser, Token word, Token text, Span span) {
        String type =
                switch (Letters.upper(word.getText())) {
                    case "TS" -> "TIMESTAMP";
                    case "D" -> "DATE";
                    case "T" -> "TIME";
                    default -> throw SyntaxFaults.unexpected(parser, word);
                };
        Span place = new Span(text.getStartIndex(), text.getStopIndex() + 1);
        return new CastSpecification(Constant.text(unquoted(text), place), new TypeName(type, List.of(), span), span);
    }

    /** TRIM with its words: {@code TRIM(LEADING '0' FROM x)}; as a function that has the words behind the value. */
    static Term trim(Token side, Term strip, Term from, Span span) {
        List<Term> arguments = new ArrayList<>();
        arguments.add(from);
        arguments.add(Constant.text(side == null ? "BOTH" : Letters.upper(side.getText()), span));
        if (strip != null) {
            arguments.add(strip);
        }
        return new FunctionCall(new Name("TRIM", span), false, false, arguments, List.of(), span);
    }

    /** Nothing is nested so deeply for a good reason; the limit keeps the reader's stack within bounds. */
    static void checkDepth(List<? extends Token> tokens, int most) {
        int depth = 0;
        int cases = 0;
        int prefixes = 0;
        for (Token token : tokens) {
            int type = token.getType();
            depth += type == SelectStatementParser.OPEN ? 1 : type == SelectStatementParser.CLOSE ? -1 : 0;
            // END may be a name as well.
            cases += type == SelectStatementParser.CASE ? 1 : type == SelectStatementParser.END && cases > 0 ? -1 : 0;
            boolean isPrefix = type == SelectStatementParser.NOT
                    || type == SelectStatementParser.MINUS
                    || type == SelectStatementParser.PLUS;
            prefixes = isPrefix ? prefixes + 1 : 0;
            if (depth + cases + prefixes > most) {
                throw SqlCode.TOO_COMPLEX.failure().at(new Span(token.getStartIndex(), token.getStopIndex() + 1));
            }
        }
    }
}
