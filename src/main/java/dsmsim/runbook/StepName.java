package dsmsim.runbook;

/** A line of a macro that is nothing but a remark, which names the step that follows. */
final class StepName {
    /** No longer than a line may be, by far. */
    private static final int LONGEST = 1000;

    private StepName() {}

    /** The line for a text, in which there may be what ends a remark. */
    static String remark(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return "/* " + shown.replace("*/", "* /").strip() + " */";
    }
}
