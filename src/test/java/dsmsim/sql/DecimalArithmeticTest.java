package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** IBM's worked example of decimals that are divided, «Division considerations using decimals» (swg21214415). */
class DecimalArithmeticTest {
    private static final Sum HUNDRED = new Sum(Literals.number("100"));

    /** An expression with its value. */
    private record Sum(Argument argument) {
        Sum with(char operator, Sum other) {
            return of(
                    Arithmetic.bind(operator, Argument.of(argument.type()), Argument.of(other.argument.type())),
                    argument.constant(),
                    other.argument.constant());
        }

        Sum as(Db2Type type) {
            return of(Casts.bind(argument, type), argument.constant());
        }

        private static Sum of(Applied applied, Object... values) {
            return new Sum(
                    new Argument(applied.type(), false, applied.evaluation().apply(values)));
        }
    }

    /** {@code (100+dec(0.00,5,2))/100}. */
    private static Sum denominator() {
        Sum zero = new Sum(Literals.number("0.00")).as(Db2Type.decimal(5, 2));
        return HUNDRED.with('+', zero).with('/', HUNDRED);
    }

    @Test
    void theDenominatorHas19Decimals() {
        assertEquals(Db2Type.decimal(31, 19), denominator().argument().type());
        assertEquals(
                new BigDecimal("1.0000000000000000000"),
                denominator().argument().constant());
    }

    @Test
    void eachDigitMoreOfTheNumeratorCostsADecimal() {
        assertEquals(
                "1.234 1.230 1.200 1.000", quotient(12) + " " + quotient(13) + " " + quotient(14) + " " + quotient(15));
        assertEquals("SQL0419N", failure());
    }

    private static Object quotient(int precision) {
        Sum numerator = new Sum(Literals.number("1.234")).as(Db2Type.decimal(precision, 3));
        return numerator
                .with('/', denominator())
                .as(Db2Type.decimal(5, 3))
                .argument()
                .constant();
    }

    private static String failure() {
        try {
            return quotient(16).toString();
        } catch (SqlFailure failure) {
            return failure.text().substring(0, 8);
        }
    }
}
