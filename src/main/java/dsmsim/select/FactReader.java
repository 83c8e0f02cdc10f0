package dsmsim.select;

import dsmsim.tables.Db2Type;
import dsmsim.value.ValueType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** Makes values of a column's type of what facts say; an empty text and a moment that never came are NULL. */
interface FactReader {
    /** So far a double shifted by the scale is exact enough to be a long. */
    double MOST_EXACT = 1L << 52;

    Object read(Object value);

    /** The reader for facts of that kind in a column of that type. */
    static FactReader of(Kind kind, Db2Type type) {
        return switch (kind) {
            case NOTHING -> value -> null;
            case TEXT -> FactReader::text;
            case MOMENT -> moment(type);
            case NUMBER -> number(type);
            case FRACTION -> fraction(type);
        };
    }

    private static boolean isNull(Object value) {
        return value instanceof String text && text.isEmpty();
    }

    /** A column may have the day or the time of day alone. */
    private static FactReader moment(Db2Type type) {
        return value -> {
            if (!(value instanceof LocalDateTime moment)) {
                return isNull(value) ? null : value;
            }
            if (moment.equals(LocalDateTime.MIN)) {
                return null;
            }
            return switch (type.kind()) {
                case DATE -> moment.toLocalDate();
                case TIME -> moment.toLocalTime().withNano(0);
                default -> moment;
            };
        };
    }

    private static Object text(Object value) {
        return isNull(value) ? null : value;
    }

    private static FactReader number(Db2Type type) {
        return switch (type.kind()) {
            case DECIMAL ->
                value -> isNull(value)
                        ? null
                        : BigDecimal.valueOf(((Number) value).longValue()).setScale(type.scale());
            case REAL, DOUBLE -> value -> isNull(value) ? null : ((Number) value).doubleValue();
            default ->
                value -> {
                    if (value instanceof Long) {
                        return value;
                    }
                    return isNull(value) ? null : ((Number) value).longValue();
                };
        };
    }

    private static FactReader fraction(Db2Type type) {
        if (type.kind() != Db2Type.Kind.DECIMAL) {
            return value -> isNull(value) ? null : ((Number) value).doubleValue();
        }
        double shift = Math.pow(10, type.scale());
        return value -> {
            if (isNull(value)) {
                return null;
            }
            double number = ((Number) value).doubleValue();
            double shifted = number * shift;
            return Math.abs(shifted) < MOST_EXACT
                    ? BigDecimal.valueOf(Math.round(shifted), type.scale())
                    : BigDecimal.valueOf(number).setScale(type.scale(), RoundingMode.HALF_UP);
        };
    }
}
