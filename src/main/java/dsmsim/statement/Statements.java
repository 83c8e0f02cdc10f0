package dsmsim.statement;

import dsmsim.language.TextStream;
import dsmsim.sql.SqlCode;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads statements. */
public final class Statements {
    /** Db2's own limit is two megabytes; a command is never so long. */
    private static final int MOST_CHARACTERS = 2_097_152;
    /** So deep may parentheses, CASE and signs be nested. */
    private static final int MOST_DEPTH = 200;

    private Statements() {}

    /**
     * The tree of a statement.
     *
     * @param text all of it, beginning with SELECT or WITH
     * @throws dsmsim.sql.SqlFailure if it is none: SQL0104N for a token that does not fit, SQL0010N for a quote that is not
     *     closed, SQL0101N for one too long or nested too deep
     */
    public static FullSelect parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw SqlCode.TOO_COMPLEX.failure();
        }
        TextStream characters = new TextStream("E");
        characters.read(text);
        SelectStatementLexer lexer = new SelectStatementLexer(characters);
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        TokenTexts.checkDepth(tokens.getTokens(), MOST_DEPTH);
        SelectStatementParser parser = new SelectStatementParser(tokens);
        parser.removeErrorListeners();
        parser.setBuildParseTree(false);
        parser.setErrorHandler(new SyntaxFaults());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser.selectStatement().is;
    }
}
