package dsmsim.statement;

import dsmsim.language.TextStream;
import dsmsim.message.Span;
import dsmsim.statement.StatementToken.Kind;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The pieces of statements that are not finished or not right, for those who help to type them. */
public final class StatementTokens {
    private StatementTokens() {}

    /** Words that mean something in statements; sorted. */
    public static List<String> keywords() {
        return SqlWords.all();
    }

    /** The pieces of any text, from left to right. What is behind an open quote is one piece; comments are none. */
    public static List<StatementToken> of(String text) {
        TextStream characters = new TextStream("E");
        characters.read(text);
        SelectStatementLexer lexer = new SelectStatementLexer(characters);
        lexer.removeErrorListeners();
        List<StatementToken> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            boolean isOpen = isOpenQuote(token);
            tokens.add(isOpen ? open(token, text) : token(token));
            if (isOpen) {
                break;
            }
        }
        return tokens;
    }

    private static boolean isOpenQuote(Token token) {
        return token.getType() == SelectStatementLexer.OTHER && "'\"".contains(token.getText());
    }

    private static StatementToken open(Token token, String text) {
        int start = token.getStartIndex();
        return new StatementToken(Kind.OPEN_STRING, text.substring(start), new Span(start, text.length()));
    }

    private static StatementToken token(Token token) {
        Kind kind =
                switch (token.getType()) {
                    case SelectStatementLexer.IDENTIFIER -> Kind.NAME;
                    case SelectStatementLexer.QUOTED -> Kind.QUOTED_NAME;
                    case SelectStatementLexer.STRING -> Kind.STRING;
                    case SelectStatementLexer.NUMBER -> Kind.NUMBER;
                    default -> SqlWords.isWord(token.getType()) ? Kind.KEYWORD : Kind.SIGN;
                };
        String text = kind == Kind.QUOTED_NAME ? TokenTexts.unquoted(token) : token.getText();
        boolean isWord = kind == Kind.KEYWORD || kind == Kind.NAME;
        return new StatementToken(
                kind, isWord ? Letters.upper(text) : text, new Span(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
