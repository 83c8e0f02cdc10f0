package dsmsim.result;

/**
 * A column of a table, as declared with its query.
 *
 * @param title the words of the title; {@code /} marks a fixed line break of the stacked heading, which list format
 *     reads as a blank, for example {@code Policy Domain/Name}
 * @param width columns wide in table format, at least 1
 * @param align where values and heading stand
 */
public record Heading(String title, int width, Align align) {

    public static Heading left(String title, int width) {
        return new Heading(title, width, Align.LEFT);
    }

    public static Heading right(String title, int width) {
        return new Heading(title, width, Align.RIGHT);
    }

    public static Heading center(String title, int width) {
        return new Heading(title, width, Align.CENTER);
    }

    /** The title on one line, as list format shows it. */
    public String label() {
        return title.replace('/', ' ');
    }
}
