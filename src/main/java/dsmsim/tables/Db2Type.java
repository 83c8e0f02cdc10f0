package dsmsim.tables;

import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The type of a column, as Db2 has it.
 *
 * @param length the most bytes of a text; 0 of other types
 * @param precision the digits of a decimal number; 0 of other types
 * @param scale how many of these digits stand behind the decimal point
 */
public record Db2Type(Kind kind, int length, int precision, int scale) {
    private static final int MOST_DIGITS = 31;

    /** What the values are. */
    public enum Kind {
        CHAR(255),
        VARCHAR(32_672),
        CLOB(Integer.MAX_VALUE),
        SMALLINT,
        INTEGER,
        BIGINT,
        DECIMAL,
        REAL,
        DOUBLE,
        DATE,
        TIME,
        TIMESTAMP;

        private final int mostLength;

        Kind() {
            this(0);
        }

        Kind(int mostLength) {
            this.mostLength = mostLength;
        }

        private static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private boolean hasLength() {
            return mostLength > 0;
        }
    }

    /**
     * A type within Db2's limits.
     *
     * @throws IllegalArgumentException with the fault as its message
     */
    public Db2Type {
        boolean decimal = kind == Kind.DECIMAL;
        // A view's column of empty texts only is a VARCHAR(0).
        require("length", length, 0, kind.mostLength);
        require("precision", precision, decimal ? 1 : 0, decimal ? MOST_DIGITS : 0);
        require("scale", scale, 0, precision);
    }

    private static void require(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " " + number + " is not between " + least + " and " + most);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException with the fault as its message
     */
    static Db2Type read(String text) {
        StringTokenizer parts = new StringTokenizer(text, "(,)");
        Kind kind = Kind.named(parts.hasMoreTokens() ? parts.nextToken() : "").orElseThrow(() -> unknown(text));
        Db2Type type =
                switch (kind) {
                    case CHAR, VARCHAR, CLOB -> new Db2Type(kind, number(parts, text), 0, 0);
                    case DECIMAL -> new Db2Type(kind, 0, number(parts, text), number(parts, text));
                    default -> new Db2Type(kind, 0, 0, 0);
                };
        if (!type.toString().equals(text)) {
            throw unknown(text);
        }
        return type;
    }

    private static int number(StringTokenizer parts, String text) {
        try {
            return Integer.parseInt(parts.hasMoreTokens() ? parts.nextToken() : "");
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("unknown type " + text);
    }

    /** As in {@code INTEGER}, {@code VARCHAR(65)}, {@code DECIMAL(20,1)}. */
    @Override
    public String toString() {
        if (kind.hasLength()) {
            return kind + "(" + length + ")";
        }
        return kind == Kind.DECIMAL ? kind + "(" + precision + "," + scale + ")" : kind.name();
    }
}
