package dsmsim.site;

import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A password as a digest, which is quick to make. Its keys are the program's, so that what was stored with a site is known
 * again by a later process: it keeps passwords out of sight, and is no protection from whoever has the file, in which a site
 * macro has them in clear. Local passwords of the product do not tell upper from lower case.
 */
public final class Password {
    /** No password: it matches nothing. */
    public static final Password NONE = new Password(0, 0);

    /** Written as its digest; queries show whether there is one. */
    public static final ValueType<Password> TYPE = new Digests();

    /** What a digest in text begins with, which nobody types; its two halves follow. */
    private static final char MARK = '\0';

    private static final int HALF = 16;

    private static final int HEXADECIMAL = 16;

    private static final KeyedDigest FIRST = new KeyedDigest(0x5bd1e9955bd1e995L, 0x27d4eb2f165667c5L);
    private static final KeyedDigest SECOND = new KeyedDigest(0x9e3779b185ebca87L, 0xc2b2ae3d27d4eb4fL);

    private final long first;
    private final long second;

    private Password(long first, long second) {
        this.first = first;
        this.second = second;
    }

    public static Password of(String clear) {
        if (clear.isEmpty()) {
            return NONE;
        }
        byte[] bytes = clear.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return new Password(FIRST.of(bytes), SECOND.of(bytes));
    }

    public boolean isNone() {
        return this == NONE;
    }

    /** Whether it is the same; no password matches nothing. */
    public boolean matches(Password given) {
        return !isNone() && equals(given);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && password.first == first && password.second == second;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    @Override
    public String toString() {
        return isNone() ? "" : "?***?";
    }

    private record Digests() implements ValueType<Password> {

        @Override
        public Password read(String text) {
            return isDigest(text) ? new Password(half(text, 1), half(text, 1 + HALF)) : of(text);
        }

        /** Everything else is a password in clear, whatever a command may hold. */
        private static boolean isDigest(String text) {
            return text.length() == 1 + 2 * HALF
                    && text.charAt(0) == MARK
                    && text.chars().skip(1).allMatch(HexFormat::isHexDigit);
        }

        private static long half(String text, int start) {
            return Long.parseUnsignedLong(text.substring(start, start + HALF), HEXADECIMAL);
        }

        @Override
        public Object write(Password value) {
            return value.isNone() ? "" : MARK + String.format("%016x%016x", value.first, value.second);
        }

        @Override
        public Object stored(Password value) {
            return value.isNone() ? List.of() : List.of(value.first, value.second);
        }

        @Override
        public Password ofStored(Object stored) {
            List<?> halves = (List<?>) stored;
            return halves.isEmpty() ? NONE : new Password((Long) halves.get(0), (Long) halves.get(1));
        }

        @Override
        public Value show(Password value) {
            return Value.of(!value.isNone());
        }
    }
}
