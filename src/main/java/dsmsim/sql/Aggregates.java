package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The functions of a group of rows (Db2, «Aggregate functions»). */
public final class Aggregates {
    /** A LISTAGG of short texts has room for so many characters. */
    private static final int LIST_LENGTH = 4000;

    private static final Db2Type BIG_COUNT = Db2Type.decimal(Db2Type.MOST_DIGITS, 0);

    private Aggregates() {}

    /** Whether that is the name of an aggregate, in any case. MAX and MIN of several arguments are scalar functions. */
    public static boolean isAggregate(String name) {
        return FunctionList.AGGREGATES.has(name);
    }

    /** All names, sorted. */
    public static List<String> names() {
        return FunctionList.AGGREGATES.names();
    }

    /** As {@link Functions#synopsis}. */
    public static String synopsis(String name) {
        return FunctionList.AGGREGATES.synopsis(name);
    }

    /** As {@link Functions#help}. */
    public static String help(String name) {
        return FunctionList.AGGREGATES.help(name);
    }

    /**
     * The aggregate for such arguments; only the first is added row by row. COUNT(*) has none.
     *
     * @param distinct whether DISTINCT was said, which the caller sees to
     * @throws SqlFailure SQL0440N if there is none
     */
    public static Aggregation bind(String name, boolean distinct, List<Argument> arguments) {
        String word = name.toUpperCase(Locale.ROOT);
        boolean allRows = arguments.isEmpty() && !distinct && word.startsWith("COUNT");
        if (!allRows) {
            FunctionList.AGGREGATES.checkCount(word, arguments.size());
        }
        Db2Type type = allRows ? Db2Type.INTEGER : arguments.get(0).type();
        return switch (word) {
            case "COUNT" -> new Aggregation(Db2Type.INTEGER, RowCount::new);
            case "COUNT_BIG" -> new Aggregation(BIG_COUNT, BigCount::new);
            case "SUM" -> sum(number(word, type));
            case "AVG" -> average(number(word, type));
            case "MIN" -> extreme(word, type, false);
            case "MAX" -> extreme(word, type, true);
            case "LISTAGG" -> list(arguments);
            default -> spread(word, number(word, type));
        };
    }

    /** The type of what is added up; a text is read as a number. */
    private static Db2Type number(String name, Db2Type type) {
        if (type.isDatetime() || type.is(Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        return type;
    }

    private static Aggregation sum(Db2Type type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER -> new Aggregation(Db2Type.INTEGER, () -> new WholeSum(Db2Type.INTEGER, false));
            case BIGINT -> new Aggregation(Db2Type.BIGINT, () -> new WholeSum(Db2Type.BIGINT, false));
            case DECIMAL -> {
                Db2Type sum = Db2Type.decimal(Db2Type.MOST_DIGITS, type.scale());
                yield new Aggregation(sum, () -> new DecimalSum(sum));
            }
            case REAL, DOUBLE -> new Aggregation(Db2Type.DOUBLE, () -> new BinarySum(false));
            default -> new Aggregation(Db2Type.DECFLOAT, () -> new DecfloatSum(false));
        };
    }

    /** Of whole numbers it is whole, and their sum must be within its range as well; of decimals it has 31 digits. */
    private static Aggregation average(Db2Type type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER -> new Aggregation(Db2Type.INTEGER, () -> new WholeSum(Db2Type.INTEGER, true));
            case BIGINT -> new Aggregation(Db2Type.BIGINT, () -> new WholeSum(Db2Type.BIGINT, true));
            case DECIMAL -> {
                Db2Type sum = Db2Type.decimal(Db2Type.MOST_DIGITS, type.scale());
                int scale = Db2Type.MOST_DIGITS - type.precision() + type.scale();
                Db2Type average = Db2Type.decimal(Db2Type.MOST_DIGITS, scale);
                yield new Aggregation(average, () -> new DecimalAverage(sum, average));
            }
            case REAL, DOUBLE -> new Aggregation(Db2Type.DOUBLE, () -> new BinarySum(true));
            default -> new Aggregation(Db2Type.DECFLOAT, () -> new DecfloatSum(true));
        };
    }

    private static Aggregation extreme(String name, Db2Type type, boolean greatest) {
        if (type.is(Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        Comparison comparison = Comparison.of(type, type);
        return new Aggregation(type, () -> new Extreme(comparison, greatest));
    }

    private static Aggregation spread(String name, Db2Type type) {
        boolean sample = name.endsWith("_SAMP");
        boolean root = name.startsWith("STDDEV");
        Evaluation.Unary conversion =
                type.is(Kind.UNTYPED) ? value -> value : Casts.conversion(type, Db2Type.DOUBLE, name);
        Supplier<Accumulator> spread = () -> new Spread(conversion, sample, root);
        return new Aggregation(Db2Type.DOUBLE, spread);
    }

    private static Aggregation list(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Db2Type type = Db2Type.varchar(Math.max(LIST_LENGTH, text.type().length()));
        String separator = "";
        if (arguments.size() > 1) {
            Argument constant = arguments.get(1);
            if (!constant.isConstant()) {
                throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.LISTAGG");
            }
            separator =
                    constant.constant() == null ? "" : Converted.text(constant).string(constant.constant());
        }
        String between = separator;
        return new Aggregation(type, () -> new Joined(text, between, type.length()));
    }

    /** Counts what is added. */
    private static final class RowCount implements Accumulator {
        private long count;

        @Override
        public void add(Object value) {
            count++;
        }

        @Override
        public Object result() {
            return SqlNumbers.within(count, Db2Type.INTEGER, SqlCode.OVERFLOW);
        }
    }

    /** The same as a DECIMAL(31,0). */
    private static final class BigCount implements Accumulator {
        private long count;

        @Override
        public void add(Object value) {
            count++;
        }

        @Override
        public Object result() {
            return BigDecimal.valueOf(count);
        }
    }

    /** The least or the greatest. */
    private static final class Extreme implements Accumulator {
        private final Comparison comparison;
        private final boolean greatest;
        private Object best;
        private Object bestKey;

        Extreme(Comparison comparison, boolean greatest) {
            this.comparison = comparison;
            this.greatest = greatest;
        }

        @Override
        public void add(Object value) {
            Object key = comparison.leftKey(value);
            int order = best == null ? 0 : comparison.compareKeys(key, bestKey);
            if (best == null || (greatest ? order > 0 : order < 0)) {
                best = value;
                bestKey = key;
            }
        }

        @Override
        public Object result() {
            return best;
        }
    }

    /** The texts with a separator between them. */
    private static final class Joined implements Accumulator {
        private final Converted text;
        private final String separator;
        private final int most;
        private StringBuilder joined;

        Joined(Converted text, String separator, int most) {
            this.text = text;
            this.separator = separator;
            this.most = most;
        }

        @Override
        public void add(Object value) {
            joined = joined == null ? new StringBuilder() : joined.append(separator);
            joined.append(text.string(value));
            if (joined.length() > most) {
                throw SqlCode.RESULT_TOO_LONG.failure("LISTAGG", Integer.toString(most));
            }
        }

        @Override
        public Object result() {
            return joined == null ? null : joined.toString();
        }
    }
}
