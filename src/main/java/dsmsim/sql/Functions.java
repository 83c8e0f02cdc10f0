package dsmsim.sql;

import java.util.List;
import java.util.Locale;

/** The scalar functions (Db2, «Scalar functions»). */
public final class Functions {
    private Functions() {}

    /**
     * The function of that name for such arguments. The operator {@code ||} is CONCAT; {@code TRIM(LEADING '0' FROM x)} is
     * {@code TRIM(x, 'LEADING', '0')}.
     *
     * @param name in any case
     * @throws SqlFailure SQL0440N if there is none, SQL0171N if a constant cannot be what it is for
     */
    public static Applied bind(String name, List<Argument> arguments) {
        String word = name.toUpperCase(Locale.ROOT);
        FunctionList.SCALAR.checkCount(word, arguments.size());
        Applied applied = TextFunctions.find(word, arguments);
        if (applied == null) {
            applied = ConversionFunctions.find(word, arguments);
        }
        if (applied == null) {
            applied = DatetimeFunctions.find(word, arguments);
        }
        if (applied == null) {
            applied = NumberFunctions.find(word, arguments);
        }
        return applied == null ? ChoiceFunctions.bind(word, arguments) : applied;
    }

    /**
     * Whether the second argument of that function may be that word, without quotes: a side of STRIP and TRIM, a format
     * of CHAR (Db2, «Scalar functions»).
     *
     * @param name in capitals, like the word
     */
    public static boolean isWord(String name, String word) {
        return switch (name) {
            case "STRIP", "TRIM" -> Trimming.isSide(word);
            case "CHAR", "VARCHAR" -> Formats.isNamed(word);
            default -> false;
        };
    }

    /** All names, sorted. */
    public static List<String> names() {
        return FunctionList.SCALAR.names();
    }

    /** Whether that is the name of a scalar function, in any case. */
    public static boolean isFunction(String name) {
        return FunctionList.SCALAR.has(name);
    }

    /** One line such as {@code SUBSTR(text, start[, length])}. */
    public static String synopsis(String name) {
        return FunctionList.SCALAR.synopsis(name);
    }

    /** One sentence on what the function does. */
    public static String help(String name) {
        return FunctionList.SCALAR.help(name);
    }
}
