package dsmsim.statement;

import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** The words that mean something in a statement, by the names of their tokens. */
final class SqlWords {
    private static final int FIRST = SelectStatementParser.ALL;
    private static final int LAST = SelectStatementParser.WITH;
    private static final List<String> UNITS =
            List.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "MICROSECOND");
    private static final Map<String, Integer> TYPES = types();

    private SqlWords() {}

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = FIRST; type <= LAST; type++) {
            types.put(SelectStatementParser.VOCABULARY.getSymbolicName(type), type);
        }
        types.put("CONCAT", SelectStatementParser.CONCAT_WORD);
        for (String unit : UNITS) {
            types.put(unit, SelectStatementParser.UNIT);
            types.put(unit + "S", SelectStatementParser.UNIT);
        }
        return types;
    }

    /** The token of a word: that of a keyword, or that of names. */
    static int type(String word) {
        return TYPES.getOrDefault(Letters.upper(word), SelectStatementParser.IDENTIFIER);
    }

    /** All words that mean something, sorted. */
    static List<String> all() {
        List<String> words = new ArrayList<>(TYPES.keySet());
        Collections.sort(words);
        return words;
    }

    /** Whether tokens of that type are words that mean something. */
    static boolean isWord(int type) {
        return type >= FIRST && type <= LAST
                || type == SelectStatementParser.UNIT
                || type == SelectStatementParser.CONCAT_WORD;
    }

    /** What a user writes for a token of that type. */
    static String shown(int type) {
        if (type >= FIRST && type <= LAST) {
            return SelectStatementParser.VOCABULARY.getSymbolicName(type);
        }
        return switch (type) {
            case Token.EOF -> "END-OF-STATEMENT";
            case SelectStatementParser.COMMA -> ",";
            case SelectStatementParser.OPEN -> "(";
            case SelectStatementParser.CLOSE -> ")";
            case SelectStatementParser.END_BRACE -> "}";
            case SelectStatementParser.DOT -> ".";
            case SelectStatementParser.NUMBER -> "<numeric>";
            case SelectStatementParser.STRING -> "<string>";
            case SelectStatementParser.IDENTIFIER, SelectStatementParser.QUOTED -> "<identifier>";
            default -> "";
        };
    }
}
