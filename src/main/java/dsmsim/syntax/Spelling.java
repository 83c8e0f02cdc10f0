package dsmsim.syntax;

/**
 * A word with its least abbreviation, which the manual writes in capitals: {@code REPLState}.
 *
 * @param written as the synopsis has it
 * @param full the whole word in capitals
 * @param minimum how many letters must be typed at least
 */
public record Spelling(String written, String full, int minimum) {

    public static Spelling of(String written) {
        return of(written, Letters.upper(written));
    }

    /** The same, where the word in capitals is at hand. */
    public static Spelling of(String written, String full) {
        int capitals = 0;
        while (capitals < written.length() && !Character.isLowerCase(written.charAt(capitals))) {
            capitals++;
        }
        return new Spelling(written, full, capitals == 0 ? written.length() : capitals);
    }

    /** A text that is not abbreviated and keeps its case. */
    static Spelling exactly(String text) {
        return new Spelling(text, text, text.length());
    }

    public boolean matches(String token) {
        return matches(token, minimum);
    }

    public boolean matches(String token, int least) {
        int length = token.length();
        if (length < least || length > full.length()) {
            return false;
        }
        // Most words that are tried differ in the first letter, which is cheaper to see than to compare.
        return length == 0
                || Character.toUpperCase(token.charAt(0)) == Character.toUpperCase(full.charAt(0))
                        && full.regionMatches(true, 0, token, 0, length);
    }

    /** Of two spellings of one word the one that may be cut shorter. */
    public Spelling shorterOf(Spelling other) {
        return other.minimum < minimum ? other : this;
    }
}
