package dsmsim.site;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the values of an attribute are read from a command and named in SQL.
 *
 * @param sqlType the type of the column in the catalog table
 * @param reader from the value a command gives, fixed values in full upper case
 */
public record ValueType<T>(String sqlType, Function<String, T> reader) {
    /** Names, which the catalog has folded to upper case, and free text, which keeps its case. */
    public static final ValueType<String> TEXT = new ValueType<>("VARCHAR", text -> text);

    /** One of the manual's fixed values, shown as a word: {@code CLIENT} as {@code Client}. */
    public static final ValueType<String> WORD = new ValueType<>("VARCHAR", text -> capitalised(text));

    public static final ValueType<Integer> NUMBER = new ValueType<>("INTEGER", Integer::valueOf);
    public static final ValueType<Boolean> YES_NO = new ValueType<>("VARCHAR", text -> isYes(text));

    /** Set by the server only; {@link Attribute#NEVER} where it has not happened. */
    public static final ValueType<LocalDateTime> MOMENT = new ValueType<>("TIMESTAMP", LocalDateTime::parse);

    /** One of the constants of an enum, whose names are the manual's values. */
    public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        return new ValueType<>("VARCHAR", text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isYes(String text) {
        return text.equals("YES") || text.equals("ON");
    }
}
