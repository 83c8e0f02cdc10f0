package dsmsim.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the steps of a rehearsal are called: by the number that a remark before them gives, else one after the other. */
public final class StepLabels {
    private static final String STEP = "step ";

    private StepLabels() {}

    /** The label of each step; several commands behind one remark have the same. */
    public static List<String> of(List<RehearsedStep> steps) {
        boolean isNumbered =
                steps.stream().anyMatch(step -> !number(step.remark()).isEmpty());
        List<String> labels = new ArrayList<>();
        for (RehearsedStep step : steps) {
            labels.add(isNumbered ? number(step.remark()) : String.valueOf(step.number()));
        }
        return labels;
    }

    /** The number behind the first «step» of a remark, {@code 9} or {@code 10.2}; empty where it has none. */
    private static String number(String remark) {
        int at = remark.toLowerCase(Locale.ROOT).indexOf(STEP);
        if (at < 0) {
            return "";
        }
        int start = at + STEP.length();
        int end = start;
        while (end < remark.length() && (Character.isDigit(remark.charAt(end)) || isPointWithin(remark, end))) {
            end++;
        }
        return remark.substring(start, end);
    }

    private static boolean isPointWithin(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
