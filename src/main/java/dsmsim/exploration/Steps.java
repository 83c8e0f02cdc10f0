package dsmsim.exploration;

/** Compares the labels of steps. */
final class Steps {

    private Steps() {}

    /**
     * Whether a step is one of a range.
     *
     * @param first empty for the first of all; a step without a number is in no range that has bounds
     */
    static boolean isWithin(String label, String first, String last) {
        if (first.isEmpty() && last.isEmpty()) {
            return true;
        }
        double number = number(label);
        return !Double.isNaN(number) && number >= number(first) && number <= number(last);
    }

    /** The number at the beginning of a label such as 10b; none where it has none. */
    private static double number(String label) {
        int end = 0;
        while (end < label.length() && (Character.isDigit(label.charAt(end)) || label.charAt(end) == '.')) {
            end++;
        }
        return end == 0 ? Double.NaN : Double.parseDouble(label.substring(0, end));
    }
}
