package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.Span;
import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Literals, types in common, how values are shown, and failures. */
class SqlTypesTest {
    @Test
    void literals() {
        assertEquals("INTEGER 12", literal("12"));
        assertEquals("INTEGER 2147483647", literal("2147483647"));
        assertEquals("BIGINT 2147483648", literal("2147483648"));
        assertEquals("DECIMAL(19,0) 9223372036854775808", literal("9223372036854775808"));
        assertEquals("INTEGER 7", literal("00000000000000000000007"));
        assertEquals("DECIMAL(3,2) 1.50", literal("1.50"));
        assertEquals("DECIMAL(1,1) 0.5", literal(".5"));
        assertEquals("DECIMAL(2,0) 15", literal("15."));
        assertEquals("DOUBLE 1.00000000000000E+003", literal("1E3"));
        assertEquals("SQL0405N", literal("1E400"));
        assertEquals("SQL0405N", literal("12345678901234567890123456789012"));
        assertEquals("SQL0103N", literal("12X"));
        assertEquals(Db2Type.varchar(3), Literals.text("abc").type());
        assertEquals(Db2Type.varchar(0), Literals.text("").type());
        assertEquals(
                -102,
                assertThrows(SqlFailure.class, () -> Literals.text("x".repeat(40_000)))
                        .code());
    }

    private static String literal(String digits) {
        try {
            Argument number = Literals.number(digits);
            return number.type() + " "
                    + Display.text(SqlSample.checked(number.constant(), number.type()), number.type());
        } catch (SqlFailure failure) {
            return failure.text().substring(0, 8);
        }
    }

    @Test
    void commonTypes() {
        assertEquals("VARCHAR(7)", common("CHAR(3)", "VARCHAR(7)"));
        assertEquals("CHAR(5)", common("CHAR(3)", "CHAR(5)"));
        assertEquals("BIGINT", common("SMALLINT", "BIGINT", "INTEGER"));
        assertEquals("DECIMAL(13,2)", common("DECIMAL(5,2)", "INTEGER"));
        assertEquals("DECIMAL(31,20)", common("DECIMAL(31,2)", "DECIMAL(31,20)"));
        assertEquals("DOUBLE", common("DECIMAL(5,2)", "REAL"));
        assertEquals("DECFLOAT", common("INTEGER", "VARCHAR(5)"));
        assertEquals("DECFLOAT", common("DOUBLE", "DECFLOAT"));
        assertEquals("TIMESTAMP", common("VARCHAR(26)", "TIMESTAMP"));
        assertEquals("TIMESTAMP", common("DATE", "TIMESTAMP"));
        assertEquals("SQL0415N", common("DATE", "TIME"));
        assertEquals("SQL0415N", common("DATE", "INTEGER"));
        assertEquals(
                Db2Type.INTEGER, SqlTypes.common(List.of(Argument.NULL, Argument.of(Db2Type.INTEGER), Argument.NULL)));
        assertEquals(Db2Type.UNTYPED, SqlTypes.common(List.of(Argument.NULL)));
    }

    private static String common(String... types) {
        try {
            return SqlTypes.common(Stream.of(types)
                            .map(type -> Argument.of(SqlSample.type(type)))
                            .toList())
                    .toString();
        } catch (SqlFailure failure) {
            return failure.text().substring(0, 8);
        }
    }

    @Test
    void display() {
        assertEquals("", Display.text(null, Db2Type.INTEGER));
        assertEquals("-5", Display.text(-5L, Db2Type.INTEGER));
        assertEquals("0.50", Display.text(new BigDecimal("0.50"), Db2Type.decimal(5, 2)));
        assertEquals("0.000000000", Display.text(new BigDecimal("0E-9"), Db2Type.decimal(12, 9)));
        assertEquals("1E+10", Display.text(new BigDecimal("1E+10"), Db2Type.DECFLOAT));
        assertEquals("1.23400000000000E+003", Display.text(1234.0, Db2Type.DOUBLE));
        assertEquals("-1.00000000000000E-100", Display.text(-1e-100, Db2Type.DOUBLE));
        assertEquals("1.00000000000000E+000", Display.text(0.99999999999999999, Db2Type.DOUBLE));
        assertEquals("2.22222222222222E-001", Display.text(2 / 9.0, Db2Type.DOUBLE));
        assertEquals("0001-01-01", Display.text(LocalDate.of(1, 1, 1), Db2Type.DATE));
        assertEquals("04:05:09", Display.text(LocalTime.of(4, 5, 9), Db2Type.TIME));
        assertEquals(
                "0987-01-02 03:04:05.000006",
                Display.text(LocalDate.of(987, 1, 2).atTime(3, 4, 5, 6000), Db2Type.TIMESTAMP));
    }

    @Test
    void displaySizes() {
        assertEquals(
                List.of(6, 11, 20, 10, 42, 24, 24, 10, 8, 26, 7, 300),
                Stream.of(
                                Db2Type.SMALLINT,
                                Db2Type.INTEGER,
                                Db2Type.BIGINT,
                                Db2Type.decimal(8, 2),
                                Db2Type.DECFLOAT,
                                Db2Type.REAL,
                                Db2Type.DOUBLE,
                                Db2Type.DATE,
                                Db2Type.TIME,
                                Db2Type.TIMESTAMP,
                                Db2Type.character(7),
                                Db2Type.varchar(300))
                        .map(Db2Type::displaySize)
                        .toList());
    }

    @Test
    void failuresAreWordedAsDb2Does() {
        SqlFailure failure = SqlCode.UNKNOWN_COLUMN.failure("FOO");
        assertEquals("SQL0206N  \"FOO\" is not valid in the context where it is used.  SQLSTATE=42703", failure.text());
        assertEquals(-206, failure.code());
        assertEquals("42703", failure.state());
        assertEquals(List.of("FOO"), failure.tokens());
        SqlFailure placed = failure.at(new Span(7, 10)).at(new Span(0, 1));
        assertEquals(new Span(7, 10), placed.span());
        assertEquals(failure.text(), placed.text());
        assertEquals(
                "SQL0104N  An unexpected token \"a\" was found following \"b\".  Expected tokens may include:  \"c\"."
                        + "  SQLSTATE=42601",
                SqlCode.SYNTAX.failure("a", "b", "c").text());
        for (SqlCode code : SqlCode.values()) {
            String text = code.failure("x", "y", "z").text();
            assertEquals(5, code.state().length(), text);
            assertEquals(-1, text.indexOf('<'), text);
        }
    }

    @Test
    void labelledDurationsThatStandAlone() {
        assertEquals("BIGINT '4445'", alone("DECIMAL(20,6)'11405'", DurationUnit.SECOND));
        assertEquals("BIGINT '-74'", alone("DECIMAL(20,6)'-11405'", DurationUnit.MINUTE));
        assertEquals("BIGINT '61'", alone("DECIMAL(20,6)'00000201000000'", DurationUnit.DAY));
        assertEquals("BIGINT '33'", alone("DECIMAL(8,0)'103'", DurationUnit.DAY));
        assertEquals("INTEGER '5'", alone("INTEGER'5'", DurationUnit.DAY));
        assertEquals("SQL0182N", alone("DATE'2024-05-01'", DurationUnit.DAY));
    }

    private static String alone(String operand, DurationUnit unit) {
        Argument argument = SqlSample.argument(operand);
        return SqlSample.result(() -> Arithmetic.labelled(argument, unit), List.of(argument.constant()));
    }

    @Test
    void signs() {
        assertEquals("INTEGER '-5'", negated("SMALLINT'5'"));
        assertEquals("SQL0802N", negated("INTEGER'-2147483648'"));
        assertEquals("DECIMAL(3,2) '-1.50'", negated("DECIMAL(3,2)'1.5'"));
        assertEquals("DOUBLE '0.00000000000000E+000'", negated("DOUBLE'0'"));
        assertEquals("DECFLOAT '-5'", negated("'5'"));
        assertEquals("SQL0402N", negated("DATE'2024-05-01'"));
    }

    private static String negated(String operand) {
        Argument argument = SqlSample.argument(operand);
        return SqlSample.result(() -> Arithmetic.negate(argument), List.of(argument.constant()));
    }
}
