package dsmsim.exploration;

import java.util.ArrayList;
import java.util.List;

/** Compares the labels of steps. */
final class Steps {
    /** A longer number is larger than any. */
    private static final int MOST_DIGITS = 18;

    private Steps() {}

    /**
     * Whether a step is one of a range.
     *
     * @param first empty for the first of all; a step without a number is in no range that has bounds
     * @param last with all steps below it, 10.1 with 10
     */
    static boolean isWithin(String label, String first, String last) {
        if (first.isEmpty() && last.isEmpty()) {
            return true;
        }
        List<Long> step = numbers(label);
        List<Long> end = numbers(last);
        List<Long> begun = step.subList(0, Math.min(step.size(), end.size()));
        return !step.isEmpty() && compare(step, numbers(first)) >= 0 && (end.isEmpty() || compare(begun, end) <= 0);
    }

    /** Whether something begins as the label of a numbered step does. */
    static boolean isNumbered(String label) {
        return !numbers(label).isEmpty();
    }

    /** By their first numbers that differ; what goes on is behind what does not. */
    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The numbers at the beginning of a label such as 10.2b; none where it has none. */
    private static List<Long> numbers(String label) {
        List<Long> numbers = new ArrayList<>();
        int begin = 0;
        while (true) {
            int end = begin;
            while (end < label.length() && Character.isDigit(label.charAt(end))) {
                end++;
            }
            if (end == begin) {
                return numbers;
            }
            String digits = label.substring(begin, end);
            numbers.add(digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
            if (end == label.length() || label.charAt(end) != '.') {
                return numbers;
            }
            begin = end + 1;
        }
    }
}
