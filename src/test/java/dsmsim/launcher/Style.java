package dsmsim.launcher;

/**
 * How a character looks.
 *
 * @param colour the number of the SGR parameter, such as 32 for green, or 39 for the usual one
 */
record Style(int colour, boolean bold, boolean faint, boolean underlined) {
    private static final int USUAL = 39;

    static final Style PLAIN = new Style(USUAL, false, false, false);
    static final Style FAINT = new Style(USUAL, false, true, false);
    static final Style COMMAND = new Style(32, true, false, false);
    static final Style KEYWORD = new Style(36, false, false, false);
    static final Style MISTAKE = new Style(31, false, false, true);

    /** The style behind an SGR sequence with those parameters. */
    Style after(String parameters) {
        Style style = this;
        for (String parameter : parameters.split(";")) {
            style = style.after(parameter.isEmpty() ? 0 : Integer.parseInt(parameter));
        }
        return style;
    }

    private Style after(int parameter) {
        return switch (parameter) {
            case 0 -> PLAIN;
            case 1 -> new Style(colour, true, faint, underlined);
            case 2 -> new Style(colour, bold, true, underlined);
            case 4 -> new Style(colour, bold, faint, true);
            case 22 -> new Style(colour, false, false, underlined);
            case 24 -> new Style(colour, bold, faint, false);
            case 30, 31, 32, 33, 34, 35, 36, 37, 39, 90, 91, 92, 93, 94, 95, 96, 97 ->
                new Style(parameter, bold, faint, underlined);
            case 7, 27, 49 -> this;
            default -> throw new IllegalStateException("SGR " + parameter);
        };
    }
}
