package dsmsim.site;

/** The key of an object as one sortable text: its parts, joined by a character that no name holds. */
public final class Key {
    private static final char SEPARATOR = '\0';
    private static final int DIGITS = 10;

    private Key() {}

    public static String of(Object... parts) {
        if (parts.length == 1 && parts[0] instanceof String name) {
            return name;
        }
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(key.isEmpty() ? "" : SEPARATOR);
            append(key, part);
        }
        return key.toString();
    }

    /** The least key behind all keys that begin with those parts and have more. */
    static String end(String prefix) {
        return prefix + (char) (SEPARATOR + 1);
    }

    static String start(String prefix) {
        return prefix + SEPARATOR;
    }

    /** Numbers are padded, so that they sort as numbers. */
    private static void append(StringBuilder key, Object part) {
        String text = part.toString();
        if (part instanceof Integer) {
            key.append("0".repeat(DIGITS - text.length()));
        }
        key.append(text);
    }
}
