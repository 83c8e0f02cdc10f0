package dsmsim.syntax;

import dsmsim.value.Size;

/** What a number or an amount of bytes must lie between, or the length of a text. */
public record Bounds(long least, long most) {

    /** Reads {@code 8} for 0 to 8, {@code 1-9999}, {@code 1M-128G}, or {@code 1M-} for no upper bound. */
    public static Bounds read(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return new Bounds(0, number(text));
        }
        String most = text.substring(dash + 1);
        return new Bounds(number(text.substring(0, dash)), most.isEmpty() ? Long.MAX_VALUE : number(most));
    }

    private static long number(String text) {
        return Size.bytes(text).orElseThrow(() -> new IllegalStateException("not a number: " + text));
    }
}
