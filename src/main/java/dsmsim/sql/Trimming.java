package dsmsim.sql;

import java.util.List;
import java.util.Locale;

/** TRIM and its relatives. */
final class Trimming {
    private Trimming() {}

    /**
     * LTRIM and RTRIM take what characters to remove; TRIM and STRIP have the side before: {@code 'LEADING'},
     * {@code 'TRAILING'}, {@code 'BOTH'} or their first letters.
     */
    static Applied bind(String name, List<Argument> arguments) {
        boolean sided = name.endsWith("TRIM") && name.length() == 5;
        String side = sided ? name.substring(0, 1) : side(name, arguments);
        int second = sided ? 1 : 2;
        Converted text = Converted.text(arguments.get(0));
        boolean left = !side.equals("R") && !side.equals("T");
        boolean right = !side.equals("L");
        if (arguments.size() <= second) {
            return Applied.unary(text.varying(), value -> trimmed(text.string(value), " ", left, right));
        }
        Converted letters = Converted.text(arguments.get(second));
        return Applied.of(
                text.varying(), values -> trimmed(text.string(values[0]), letters.string(values[second]), left, right));
    }

    private static String side(String name, List<Argument> arguments) {
        if (arguments.size() < 2) {
            return "B";
        }
        Argument side = arguments.get(1);
        String word = side.isConstant() && side.constant() instanceof String text ? text.strip() : "";
        if (!isSide(word.toUpperCase(Locale.ROOT))) {
            throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.".concat(name));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    static boolean isSide(String word) {
        return List.of("L", "LEADING", "T", "TRAILING", "B", "BOTH").contains(word);
    }

    private static String trimmed(String text, String letters, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (right && end > start && letters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (left && start < end && letters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, end);
    }
}
