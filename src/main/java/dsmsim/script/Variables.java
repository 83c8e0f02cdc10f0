package dsmsim.script;

import java.util.List;
import java.util.function.Function;

/** The variables {@code $1}, {@code $2} and so on of scripts: plain text, replaced also within quotes. */
final class Variables {
    /** No RUN has so many values that their number needs more digits. */
    private static final int MOST_DIGITS = 4;

    private Variables() {}

    /**
     * The text with its variables replaced.
     *
     * @param missing what to put for a variable that has no value, by its digits
     */
    static String replace(String text, List<String> values, Function<String, String> missing) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '$' ? behindDigits(text, i + 1) : i + 1;
            if (end == i + 1) {
                replaced.append(text.charAt(i));
            } else {
                String digits = text.substring(i + 1, end);
                int number = digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
                boolean hasValue = number >= 1 && number <= values.size();
                replaced.append(hasValue ? values.get(number - 1) : missing.apply(digits));
            }
            i = end;
        }
        return replaced.toString();
    }

    private static int behindDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
