package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever operands they get: a value of the type that was promised, or a numbered failure. */
class FunctionLawsTest {
    private static final int DRAWN = 600;

    private static final List<Argument> OPERANDS = List.of(
                    "NULL",
                    "''",
                    "' '",
                    "'abc'",
                    "'5'",
                    "'-1.5'",
                    "'1E6000'",
                    "'2024-05-01'",
                    "'14:05:09'",
                    "'YYYY-MM-DD HH24'",
                    "'ISO'",
                    "'999.99'",
                    "0",
                    "1",
                    "2",
                    "3",
                    "-1",
                    "40",
                    "300",
                    "32672",
                    "2147483647",
                    "9223372036854775807",
                    "1.5",
                    "1E10",
                    "CHAR(5)'ab'",
                    "CHAR(255)'x'",
                    "VARCHAR(8)'NODE1'",
                    "VARCHAR(32672)'long'",
                    "VARCHAR(30)'2024-05-01-14.05.09.000000'",
                    "CLOB(99)'clob'",
                    "SMALLINT'-32768'",
                    "INTEGER'-2147483648'",
                    "INTEGER'30000'",
                    "BIGINT'-9223372036854775808'",
                    "BIGINT'0'",
                    "DECIMAL(5,2)'-0.05'",
                    "DECIMAL(31,0)'9999999999999999999999999999999'",
                    "DECIMAL(31,31)'0.1'",
                    "DECIMAL(20,6)'11405'",
                    "DECIMAL(20,6)'99999999999999'",
                    "DECIMAL(8,0)'99999999'",
                    "DECIMAL(6,0)'235959'",
                    "DECFLOAT'1E6144'",
                    "DECFLOAT'1E-6143'",
                    "DECFLOAT'0'",
                    "REAL'1.5'",
                    "DOUBLE'1E308'",
                    "DOUBLE'-0.5'",
                    "DOUBLE'0'",
                    "DATE'0001-01-01'",
                    "DATE'9999-12-31'",
                    "TIME'00.00.00'",
                    "TIMESTAMP'9999-12-31 23:59:59.999999'",
                    "TIMESTAMP'0001-01-01'",
                    "TIMESTAMP'2024-02-29 12:00:00.5'")
            .stream()
            .map(SqlSample::argument)
            .toList();

    private final Random random = new Random(22);

    @Test
    void functions() {
        for (String name : Functions.names()) {
            for (int draw = 0; draw < DRAWN; draw++) {
                check(name, draw(1 + random.nextInt(4)));
            }
        }
    }

    private List<Argument> draw(int count) {
        List<Argument> drawn = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            drawn.add(OPERANDS.get(random.nextInt(OPERANDS.size())));
        }
        return drawn;
    }

    /** All values; and with the first one NULL, which no function falls over. */
    private static void check(String name, List<Argument> arguments) {
        Object[] values = arguments.stream().map(Argument::constant).toArray();
        check(() -> Functions.bind(name, arguments), name + arguments, values);
        Object[] withNull = values.clone();
        withNull[0] = null;
        check(() -> Functions.bind(name, arguments), name + arguments, withNull);
    }

    private static void check(SqlSample.Binding binding, String what, Object... values) {
        try {
            Applied applied = binding.bind();
            Object value = applied.evaluation().apply(values);
            if (value != null) {
                SqlSample.checked(value, applied.type());
                Display.text(value, applied.type());
            }
        } catch (SqlFailure expected) {
            // Numbered, as it should be.
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(what + " with " + Arrays.toString(values), e);
        }
    }

    @Test
    void operatorsCastsAndComparisons() {
        for (Argument left : OPERANDS) {
            for (Argument right : OPERANDS) {
                for (char operator : "+-*/".toCharArray()) {
                    check(
                            () -> Arithmetic.bind(operator, left, right),
                            operator + " " + left + right,
                            values(left, right));
                }
                for (DurationUnit unit : DurationUnit.values()) {
                    check(
                            () -> Arithmetic.labelled('-', left, right, unit),
                            left + " - " + right + unit,
                            values(left, right));
                }
                check(() -> cast(left, right), left + " AS " + right, left.constant());
                check(() -> compare(left, right), left + " = " + right, values(left, right));
            }
            check(() -> Arithmetic.negate(left), "-" + left, left.constant());
            check(() -> Arithmetic.labelled(left, DurationUnit.MICROSECOND), left + "", left.constant());
        }
    }

    private static Object[] values(Argument left, Argument right) {
        return new Object[] {left.constant(), right.constant()};
    }

    /** To the other's type. */
    private static Applied cast(Argument from, Argument to) {
        return Casts.bind(from, to.type());
    }

    private static Applied compare(Argument left, Argument right) {
        Comparison comparison = Comparison.of(left.type(), right.type());
        return Applied.binary(Db2Type.INTEGER, (one, other) -> (long) comparison.compare(one, other));
    }

    @Test
    void aggregates() {
        for (String name : Aggregates.names()) {
            for (Argument first : OPERANDS) {
                check(() -> aggregate(name, first), name + first, first.constant());
            }
        }
    }

    /** Of the value twice, or of none. */
    private static Applied aggregate(String name, Argument argument) {
        Aggregation aggregation = Aggregates.bind(name, false, List.of(argument));
        return new Applied(aggregation.type(), values -> {
            Accumulator accumulator = aggregation.accumulators().get();
            for (int time = 0; time < 2 && values[0] != null; time++) {
                accumulator.add(values[0]);
            }
            return accumulator.result();
        });
    }
}
