package dsmsim.tables;

import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The type of a column or of an expression, as Db2 has it.
 *
 * @param length the most bytes of a text; 0 of other types
 * @param precision the digits of a decimal number; 0 of other types
 * @param scale how many of these digits stand behind the decimal point
 */
public record Db2Type(Kind kind, int length, int precision, int scale) {
    /** The most digits of a decimal number. */
    public static final int MOST_DIGITS = 31;

    /** The most characters of a text that is no CLOB. */
    public static final int MOST_CHARACTERS = 32_672;

    public static final Db2Type SMALLINT = new Db2Type(Kind.SMALLINT, 0, 0, 0);
    public static final Db2Type INTEGER = new Db2Type(Kind.INTEGER, 0, 0, 0);
    public static final Db2Type BIGINT = new Db2Type(Kind.BIGINT, 0, 0, 0);
    public static final Db2Type DECFLOAT = new Db2Type(Kind.DECFLOAT, 0, 0, 0);
    public static final Db2Type REAL = new Db2Type(Kind.REAL, 0, 0, 0);
    public static final Db2Type DOUBLE = new Db2Type(Kind.DOUBLE, 0, 0, 0);
    public static final Db2Type DATE = new Db2Type(Kind.DATE, 0, 0, 0);
    public static final Db2Type TIME = new Db2Type(Kind.TIME, 0, 0, 0);
    public static final Db2Type TIMESTAMP = new Db2Type(Kind.TIMESTAMP, 0, 0, 0);

    /** The type of a bare NULL, which takes on any other. */
    public static final Db2Type UNTYPED = new Db2Type(Kind.UNTYPED, 0, 0, 0);

    /** What the values are. */
    public enum Kind {
        CHAR(255),
        VARCHAR(MOST_CHARACTERS),
        CLOB(Integer.MAX_VALUE),
        SMALLINT,
        INTEGER,
        BIGINT,
        DECIMAL,
        DECFLOAT,
        REAL,
        DOUBLE,
        DATE,
        TIME,
        TIMESTAMP,
        UNTYPED;

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

    /** A text that is padded with blanks to its length, of 0 to 255 characters. */
    public static Db2Type character(int length) {
        return new Db2Type(Kind.CHAR, length, 0, 0);
    }

    /** A text of at most so many characters, 0 to {@link #MOST_CHARACTERS}. */
    public static Db2Type varchar(int length) {
        return new Db2Type(Kind.VARCHAR, length, 0, 0);
    }

    /** A decimal number of 1 to {@link #MOST_DIGITS} digits, so many of them behind the decimal point. */
    public static Db2Type decimal(int precision, int scale) {
        return new Db2Type(Kind.DECIMAL, 0, precision, scale);
    }

    public boolean isText() {
        return kind.hasLength();
    }

    /** Whether the numbers have no fraction by their type: SMALLINT, INTEGER or BIGINT. */
    public boolean isWhole() {
        return kind == Kind.SMALLINT || kind == Kind.INTEGER || kind == Kind.BIGINT;
    }

    /** Whether the numbers are binary floating point: REAL or DOUBLE. */
    public boolean isBinary() {
        return kind == Kind.REAL || kind == Kind.DOUBLE;
    }

    public boolean isNumber() {
        return isWhole() || isBinary() || kind == Kind.DECIMAL || kind == Kind.DECFLOAT;
    }

    public boolean isDatetime() {
        return kind == Kind.DATE || kind == Kind.TIME || kind == Kind.TIMESTAMP;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** How many characters the driver says that a value may take; a column of SELECT's answer is as wide. */
    public int displaySize() {
        return switch (kind) {
            case CHAR, VARCHAR, CLOB -> length;
            case SMALLINT -> 6;
            case INTEGER -> 11;
            case BIGINT -> 20;
            case DECIMAL -> precision + 2;
            case DECFLOAT -> 42;
            case REAL, DOUBLE -> 24;
            case DATE -> 10;
            case TIME -> 8;
            case TIMESTAMP -> 26;
            case UNTYPED -> 0;
        };
    }

    /** Written out: what Java makes for records costs the first statement a hundred milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Db2Type type
                && kind == type.kind
                && length == type.length
                && precision == type.precision
                && scale == type.scale;
    }

    @Override
    public int hashCode() {
        return ((kind.ordinal() * 31 + length) * 31 + precision) * 31 + scale;
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
