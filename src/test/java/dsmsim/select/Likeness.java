package dsmsim.select;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rows as texts in which equal values of both engines are the same. */
final class Likeness {
    private Likeness() {}

    /** The rows of an answer, sorted. */
    static List<String> sorted(List<Object[]> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(text(row)));
        texts.sort(null);
        return texts;
    }

    /** One column of the rows, as they come. */
    static List<String> column(List<Object[]> rows, int index) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(text(row[index])));
        return texts;
    }

    /** Whether two such texts differ in their numbers only, and in these by no more than one. */
    static boolean isNear(String one, String other) {
        String[] left = one.split("[ ,\\[\\]|]+");
        String[] right = other.split("[ ,\\[\\]|]+");
        boolean isNear = left.length == right.length;
        for (int i = 0; isNear && i < left.length; i++) {
            boolean areNumbers = (left[i] + "/" + right[i]).matches("-?[0-9.]+/-?[0-9.]+");
            isNear = left[i].equals(right[i])
                    || areNumbers
                            && new BigDecimal(left[i])
                                            .subtract(new BigDecimal(right[i]))
                                            .abs()
                                            .compareTo(BigDecimal.ONE)
                                    <= 0;
        }
        return isNear;
    }

    private static String text(Object[] row) {
        List<String> values = new ArrayList<>();
        for (Object value : row) {
            values.add(text(value));
        }
        return String.join(" | ", values);
    }

    /** Numbers without the zeros at their end, texts without the blanks there. */
    private static String text(Object value) {
        if (value instanceof Number) {
            BigDecimal number = new BigDecimal(value.toString());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? "'" + text.stripTrailing() + "'" : String.valueOf(value);
    }
}
