package dsmsim.catalog;

import java.util.Locale;

/** Upper case, the same in every country. */
final class Letters {
    private Letters() {}

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
