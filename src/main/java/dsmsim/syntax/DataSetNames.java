package dsmsim.syntax;

/**
 * Names as z/OS has them, which PREFIX and UNIT of device classes follow: qualifiers with single periods between them, each
 * of at most eight characters, of which the first is a letter or one of {@code @#$} and the others may be digits and
 * hyphens too (JCL Reference; that the server refuses others is recalled).
 */
final class DataSetNames {
    private static final int LONGEST = 8;

    private DataSetNames() {}

    /** {@code AB.CD2.E}. */
    static boolean isPrefix(String text) {
        for (String qualifier : text.split("\\.", -1)) {
            if (qualifier.isEmpty() || !isNational(qualifier.charAt(0)) || !isWord(qualifier, "-")) {
                return false;
            }
        }
        return true;
    }

    /** A group of devices, {@code TAPE} or {@code 3590}, or the number of one behind a slash. */
    static boolean isUnit(String text) {
        return !text.isEmpty() && isWord(text, "/");
    }

    private static boolean isWord(String text, String also) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isNational(c) && (c < '0' || c > '9') && also.indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    private static boolean isNational(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "@#$".indexOf(c) >= 0;
    }
}
