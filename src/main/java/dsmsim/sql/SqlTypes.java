package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.util.List;
import java.util.Locale;

/** The types that statements name, and the type that several operands have in common. */
public final class SqlTypes {
    private static final int MOST_CHAR = 255;
    private static final int SINGLE_BITS = 24;
    private static final int DOUBLE_BITS = 53;

    /** The length of a CLOB that none is given for, 1 MB. */
    private static final int CLOB_LENGTH = 1_048_576;

    /** The types that statements name most. */
    private static final List<String> NAMES = List.of(
            "BIGINT",
            "CHAR",
            "CLOB",
            "DATE",
            "DEC",
            "DECFLOAT",
            "DECIMAL",
            "DOUBLE",
            "FLOAT",
            "INT",
            "INTEGER",
            "REAL",
            "SMALLINT",
            "TIME",
            "TIMESTAMP",
            "VARCHAR");

    private SqlTypes() {}

    /** The types that statements name most, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The type of a value that is one of these: of CASE, COALESCE, UNION, IN, VALUES (Db2, «Rules for result data types»).
     * A text constant goes with dates and times, and texts with numbers, as Db2 casts them by itself.
     *
     * @throws SqlFailure SQL0415N if they have none in common
     */
    public static Db2Type common(List<Argument> arguments) {
        Db2Type common = Db2Type.UNTYPED;
        for (Argument argument : arguments) {
            common = common(common, argument.type());
        }
        return common;
    }

    private static Db2Type common(Db2Type left, Db2Type right) {
        if (left.is(Kind.UNTYPED) || left.equals(right)) {
            return right;
        }
        if (right.is(Kind.UNTYPED)) {
            return left;
        }
        if (left.isText() && right.isText()) {
            return ofTexts(left, right);
        }
        if (left.isNumber() && right.isNumber()) {
            return ofNumbers(left, right);
        }
        if (left.isText() || right.isText()) {
            return ofTextAnd(left.isText() ? right : left);
        }
        if (left.is(Kind.TIME) || right.is(Kind.TIME) || left.isNumber() || right.isNumber()) {
            throw SqlCode.SET_TYPES.failure();
        }
        return Db2Type.TIMESTAMP;
    }

    private static Db2Type ofTexts(Db2Type left, Db2Type right) {
        int length = Math.max(left.length(), right.length());
        if (left.is(Kind.CLOB) || right.is(Kind.CLOB)) {
            return new Db2Type(Kind.CLOB, length, 0, 0);
        }
        return left.is(Kind.CHAR) && right.is(Kind.CHAR) ? Db2Type.character(length) : Db2Type.varchar(length);
    }

    private static Db2Type ofTextAnd(Db2Type other) {
        return other.isNumber() ? Db2Type.DECFLOAT : other;
    }

    private static Db2Type ofNumbers(Db2Type left, Db2Type right) {
        if (left.is(Kind.DECFLOAT) || right.is(Kind.DECFLOAT)) {
            return Db2Type.DECFLOAT;
        }
        if (left.isBinary() || right.isBinary()) {
            return Db2Type.DOUBLE;
        }
        if (left.isWhole() && right.isWhole()) {
            return left.kind().compareTo(right.kind()) > 0 ? left : right;
        }
        Db2Type one = SqlNumbers.asDecimal(left);
        Db2Type other = SqlNumbers.asDecimal(right);
        int scale = Math.max(one.scale(), other.scale());
        int whole = Math.max(one.precision() - one.scale(), other.precision() - other.scale());
        return Db2Type.decimal(Math.min(Db2Type.MOST_DIGITS, whole + scale), scale);
    }

    /**
     * The type that a CAST names.
     *
     * @param name its words with one blank between them, in any case, such as {@code DOUBLE PRECISION}
     * @param numbers what stands in parentheses behind it, may be empty
     * @throws SqlFailure SQL0204N if there is no such type, SQL0604N if it cannot have these numbers
     */
    public static Db2Type read(String name, List<Integer> numbers) {
        String word = name.toUpperCase(Locale.ROOT);
        return switch (word) {
            case "SMALLINT" -> plain(Db2Type.SMALLINT, word, numbers);
            case "INTEGER", "INT" -> plain(Db2Type.INTEGER, word, numbers);
            case "BIGINT" -> plain(Db2Type.BIGINT, word, numbers);
            case "REAL" -> plain(Db2Type.REAL, word, numbers);
            case "DOUBLE", "DOUBLE PRECISION" -> plain(Db2Type.DOUBLE, word, numbers);
            case "FLOAT" -> binary(word, numbers);
            case "DECFLOAT" -> decfloat(word, numbers);
            case "DECIMAL", "DEC", "NUMERIC", "NUM" -> decimal(word, numbers);
            case "CHAR", "CHARACTER" -> Db2Type.character(length(word, numbers, 1, MOST_CHAR));
            case "VARCHAR", "CHAR VARYING", "CHARACTER VARYING" ->
                Db2Type.varchar(length(word, numbers, -1, Db2Type.MOST_CHARACTERS));
            case "CLOB", "CHARACTER LARGE OBJECT", "CHAR LARGE OBJECT" ->
                new Db2Type(Kind.CLOB, length(word, numbers, CLOB_LENGTH, Integer.MAX_VALUE), 0, 0);
            case "DATE" -> plain(Db2Type.DATE, word, numbers);
            case "TIME" -> plain(Db2Type.TIME, word, numbers);
            case "TIMESTAMP" -> timestamp(word, numbers);
            default -> throw SqlCode.UNDEFINED_NAME.failure(word).among(NAMES);
        };
    }

    private static Db2Type plain(Db2Type type, String name, List<Integer> numbers) {
        require(numbers.isEmpty(), name);
        return type;
    }

    private static void require(boolean valid, String name) {
        if (!valid) {
            throw SqlCode.LENGTH_INVALID.failure(name);
        }
    }

    private static Db2Type binary(String name, List<Integer> numbers) {
        int bits = number(name, numbers, DOUBLE_BITS, 1, DOUBLE_BITS);
        return bits <= SINGLE_BITS ? Db2Type.REAL : Db2Type.DOUBLE;
    }

    private static Db2Type decfloat(String name, List<Integer> numbers) {
        int digits = number(name, numbers, 34, 16, 34);
        require(digits == 16 || digits == 34, name);
        return Db2Type.DECFLOAT;
    }

    private static Db2Type decimal(String name, List<Integer> numbers) {
        require(numbers.size() <= 2, name);
        int precision = numbers.isEmpty() ? 5 : numbers.get(0);
        int scale = numbers.size() < 2 ? 0 : numbers.get(1);
        return decimal(name, precision, scale);
    }

    /** A DECIMAL whose digits a user gave. */
    static Db2Type decimal(String name, long precision, long scale) {
        require(precision >= 1 && precision <= Db2Type.MOST_DIGITS && scale >= 0 && scale <= precision, name);
        return Db2Type.decimal((int) precision, (int) scale);
    }

    private static int length(String name, List<Integer> numbers, int initial, int most) {
        return number(name, numbers, initial, 1, most);
    }

    /** Timestamps have six decimals here whatever is asked for (ours). */
    private static Db2Type timestamp(String name, List<Integer> numbers) {
        number(name, numbers, 6, 0, 12);
        return Db2Type.TIMESTAMP;
    }

    private static int number(String name, List<Integer> numbers, int initial, int least, int most) {
        int number = numbers.isEmpty() ? initial : numbers.get(0);
        require(numbers.size() <= 1 && number >= least && number <= most, name);
        return number;
    }
}
