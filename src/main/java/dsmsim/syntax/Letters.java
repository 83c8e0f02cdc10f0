package dsmsim.syntax;

import java.util.Locale;

/** Upper and lower case, the same in every country. */
public final class Letters {
    private Letters() {}

    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
