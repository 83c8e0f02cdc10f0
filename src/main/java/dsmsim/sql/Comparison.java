package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;

/**
 * How values of two types compare (Db2, «Assignments and comparisons»). No value given to it is NULL. Both sides become
 * keys of one kind; the key of a constant is found once, and keys are compared.
 */
public final class Comparison {
    private static final Evaluation.Unary SAME = value -> value;
    private static final Evaluation.Unary UNPADDED = value -> unpadded((String) value);
    private static final Evaluation.Unary BINARY = value -> SqlNumbers.binary(value) + 0.0;

    /** Of numbers with different scales only the value counts. */
    private static final Evaluation.Unary EXACT = value -> stripped(SqlNumbers.decimal(value));

    private static final Evaluation.Unary READ = value -> stripped(SqlNumbers.read((String) value, "DECFLOAT"));

    private final Evaluation.Unary left;
    private final Evaluation.Unary right;
    private final Order order;

    /** How keys are ordered. */
    private interface Order {
        int compare(Object left, Object right);
    }

    private Comparison(Evaluation.Unary left, Evaluation.Unary right, Order order) {
        this.left = left;
        this.right = right;
        this.order = order;
    }

    /**
     * The comparison of such operands.
     *
     * @throws SqlFailure SQL0401N if they cannot be compared
     */
    public static Comparison of(Db2Type left, Db2Type right) {
        return of(left, right, "=");
    }

    /**
     * The same.
     *
     * @param operator what the message names, such as {@code <} or {@code IN}
     */
    public static Comparison of(Db2Type left, Db2Type right, String operator) {
        if (left.is(Kind.UNTYPED) || right.is(Kind.UNTYPED)) {
            return left.is(right.kind()) ? new Comparison(SAME, SAME, (one, other) -> 0) : ofTyped(left, right);
        }
        if (left.isText() && right.isText()) {
            return new Comparison(UNPADDED, UNPADDED, Comparison::texts);
        }
        if (left.isNumber() && right.isNumber()) {
            return ofNumbers(left, right);
        }
        if (left.isDatetime() || right.isDatetime()) {
            return ofDatetimes(left, right, operator);
        }
        return ofTextAndNumber(left, right);
    }

    /** NULL beside any type; there is nothing to compare but values of that type among themselves. */
    private static Comparison ofTyped(Db2Type left, Db2Type right) {
        Db2Type typed = left.is(Kind.UNTYPED) ? right : left;
        return of(typed, typed);
    }

    private static Comparison ofNumbers(Db2Type left, Db2Type right) {
        if (left.isWhole() && right.isWhole()) {
            return new Comparison(SAME, SAME, (one, other) -> Long.compare((Long) one, (Long) other));
        }
        if (left.is(Kind.DECFLOAT) || right.is(Kind.DECFLOAT)) {
            return new Comparison(EXACT, EXACT, Comparison::decimals);
        }
        if (left.isBinary() || right.isBinary()) {
            return new Comparison(BINARY, BINARY, (one, other) -> Double.compare((Double) one, (Double) other));
        }
        boolean sameScale = left.is(Kind.DECIMAL) && right.is(Kind.DECIMAL) && left.scale() == right.scale();
        Evaluation.Unary key = sameScale ? SAME : EXACT;
        return new Comparison(key, key, Comparison::decimals);
    }

    private static Comparison ofTextAndNumber(Db2Type left, Db2Type right) {
        return new Comparison(left.isText() ? READ : EXACT, right.isText() ? READ : EXACT, Comparison::decimals);
    }

    private static Comparison ofDatetimes(Db2Type left, Db2Type right, String operator) {
        Kind kind = datetime(left, right);
        if (!isReadAs(kind, left) || !isReadAs(kind, right)) {
            throw SqlCode.INCOMPARABLE.failure(operator);
        }
        Evaluation.Unary one = left.is(kind) ? SAME : reader(kind);
        Evaluation.Unary other = right.is(kind) ? SAME : reader(kind);
        return new Comparison(one, other, order(kind));
    }

    /** What both are compared as: a DATE beside a TIMESTAMP is its midnight. */
    private static Kind datetime(Db2Type left, Db2Type right) {
        if (left.is(Kind.TIMESTAMP) || right.is(Kind.TIMESTAMP)) {
            return Kind.TIMESTAMP;
        }
        return left.isDatetime() ? left.kind() : right.kind();
    }

    private static boolean isReadAs(Kind kind, Db2Type type) {
        return type.is(kind) || type.isText() && !type.is(Kind.CLOB) || kind == Kind.TIMESTAMP && type.is(Kind.DATE);
    }

    private static Evaluation.Unary reader(Kind kind) {
        return switch (kind) {
            case DATE -> Casts::date;
            case TIME -> Casts::time;
            default -> Casts::timestamp;
        };
    }

    private static Order order(Kind kind) {
        return switch (kind) {
            case DATE -> (one, other) -> ((ChronoLocalDate) one).compareTo((ChronoLocalDate) other);
            case TIME -> (one, other) -> ((LocalTime) one).compareTo((LocalTime) other);
            default -> (one, other) -> ((ChronoLocalDateTime<?>) one).compareTo((ChronoLocalDateTime<?>) other);
        };
    }

    private static String unpadded(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }

    private static BigDecimal stripped(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static int decimals(Object left, Object right) {
        return ((BigDecimal) left).compareTo((BigDecimal) right);
    }

    /** By the codes of the characters; the shorter text as if padded with blanks. */
    private static int texts(Object one, Object other) {
        String left = (String) one;
        String right = (String) other;
        if (left.length() == right.length()) {
            return left.compareTo(right);
        }
        int common = Math.min(left.length(), right.length());
        for (int index = 0; index < common; index++) {
            int difference = left.charAt(index) - right.charAt(index);
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() > common ? rest(left, common) : -rest(right, common);
    }

    /** How what stands behind a common beginning compares with blanks; a key does not end in one. */
    private static int rest(String text, int from) {
        int index = from;
        while (text.charAt(index) == ' ') {
            index++;
        }
        return text.charAt(index) - ' ';
    }

    /** Below, at or above 0, as the left value is less than, equal to or greater than the right one. */
    public int compare(Object leftValue, Object rightValue) {
        return compareKeys(leftKey(leftValue), rightKey(rightValue));
    }

    /**
     * What stands for a left value in a hash: it equals the key of a right value exactly if the two compare as equal.
     *
     * @throws SqlFailure if a text beside a number, date or time is none
     */
    public Object leftKey(Object value) {
        return left.one(value);
    }

    /** What stands for a right value, see {@link #leftKey}. */
    public Object rightKey(Object value) {
        return right.one(value);
    }

    /** As {@link #compare} of the values of which these are the keys. */
    public int compareKeys(Object leftKey, Object rightKey) {
        return order.compare(leftKey, rightKey);
    }
}
