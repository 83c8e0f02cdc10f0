package dsmsim.result;

/**
 * A column of a table, as declared with its query.
 *
 * @param title the words of the title; a line feed marks a fixed line break of the stacked heading, which list format
 *     reads as a blank. Lines longer than the column are broken when the table is drawn
 * @param width columns wide in table format, at least 1
 * @param align where values and heading stand
 * @param stretches whether the column, as the last one of a table, takes what the window leaves
 * @param narrows whether the column may be narrower, so that the table fits, as texts of SELECT may
 */
public record Heading(String title, int width, Align align, boolean stretches, boolean narrows) {
    /** A heading whose title is taken as it stands, such as that of a fact. */
    public Heading(String title, int width, Align align) {
        this(title, width, align, false, false);
    }

    /** A heading of a column that may be narrower, its title taken as it stands. */
    public static Heading narrowing(String title, int width) {
        return new Heading(title, width, Align.LEFT, false, true);
    }

    /**
     * A heading over values on the left.
     *
     * @param title as the references write it: {@code /} is a fixed line break, as in {@code Policy Domain/Name}; a slash
     *     that is none is written twice, as in {@code Date//Time}
     */
    public static Heading left(String title, int width) {
        return new Heading(lines(title), width, Align.LEFT);
    }

    /** A heading over values on the right, with a title as in {@link #left}. */
    public static Heading right(String title, int width) {
        return new Heading(lines(title), width, Align.RIGHT);
    }

    /** A heading over values in the middle, with a title as in {@link #left}. */
    public static Heading center(String title, int width) {
        return new Heading(lines(title), width, Align.CENTER);
    }

    /** A heading in the middle over values on the right, with a title as in {@link #left}. */
    public static Heading centered(String title, int width) {
        return new Heading(lines(title), width, Align.RIGHT_UNDER_CENTER);
    }

    /** The heading of a last column of free text, which has that width where the window has no limit. */
    public static Heading stretching(String title, int width) {
        return new Heading(lines(title), width, Align.LEFT, true, false);
    }

    /** The title on one line, as list format shows it. */
    public String label() {
        return title.replace('\n', ' ');
    }

    private static String lines(String title) {
        if (title.indexOf('/') < 0) {
            return title;
        }
        StringBuilder lines = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            boolean isSlash = title.startsWith("//", i);
            lines.append(title.charAt(i) == '/' && !isSlash ? '\n' : title.charAt(i));
            i += isSlash ? 1 : 0;
        }
        return lines.toString();
    }
}
