package dsmsim.catalog;

import java.util.OptionalLong;

/** Amounts of data as commands take them: a number of bytes, or of K, M, G or T of 1024. */
public final class Sizes {
    private static final String UNITS = "KMGT";

    private Sizes() {}

    /** The number of bytes, empty if the text is not a size; {@code 10}, {@code 10K}, {@code 3M}, {@code 2G}, {@code 1T}. */
    public static OptionalLong bytes(String text) {
        int digits = text.length();
        int shift = 0;
        if (digits > 0) {
            int unit = UNITS.indexOf(Character.toUpperCase(text.charAt(digits - 1)));
            if (unit >= 0) {
                digits--;
                shift = 10 * (unit + 1);
            }
        }
        if (digits == 0 || digits > 18) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalLong.empty();
            }
            number = number * 10 + (c - '0');
        }
        return number > Long.MAX_VALUE >> shift ? OptionalLong.empty() : OptionalLong.of(number << shift);
    }
}
