package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.tables.Db2Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    /** Values that are likely to meet: of each type some, among them equal ones in another form. */
    private static final List<String> NUMBERS = List.of(
            "SMALLINT'0'",
            "SMALLINT'7'",
            "INTEGER'7'",
            "INTEGER'-7'",
            "BIGINT'0'",
            "BIGINT'9223372036854775807'",
            "BIGINT'9223372036854775806'",
            "DECIMAL(5,2)'7.00'",
            "DECIMAL(5,2)'0.00'",
            "DECIMAL(7,3)'7.000'",
            "DECIMAL(7,3)'7.001'",
            "DECIMAL(19,0)'9223372036854775807'",
            "DOUBLE'7'",
            "DOUBLE'0'",
            "DOUBLE'-0.0'",
            "DOUBLE'7.001'",
            "DOUBLE'1E300'",
            "DECFLOAT'7.0'",
            "DECFLOAT'7E0'",
            "DECFLOAT'0E5'",
            "DECFLOAT'1E-6000'");

    private static final List<String> TEXTS = List.of(
            "VARCHAR(9)''",
            "VARCHAR(9)'a'",
            "VARCHAR(9)'a '",
            "CHAR(4)'a'",
            "CHAR(2)'ab'",
            "VARCHAR(9)'ab'",
            "VARCHAR(9)'b'",
            "VARCHAR(9)'a\t'",
            "VARCHAR(9)'a!'",
            "VARCHAR(9)'A'",
            "VARCHAR(9)'a  b'");

    private static final List<String> MOMENTS = List.of(
            "DATE'2024-05-01'",
            "DATE'2024-05-02'",
            "TIMESTAMP'2024-05-01 00:00:00'",
            "TIMESTAMP'2024-05-01 00:00:00.000001'",
            "TIMESTAMP'2024-05-02 00:00:00'",
            "VARCHAR(30)'2024-05-01'",
            "VARCHAR(30)'2024-05-01-00.00.00.000000'",
            "VARCHAR(30)'2024-05-01 00:00:00 '");

    @Test
    void keysAgreeWithOrder() {
        check(NUMBERS);
        check(TEXTS);
        check(MOMENTS.subList(0, 5));
        check(
                List.of(
                        "VARCHAR(9)'7'",
                        "VARCHAR(9)' 7.0 '",
                        "DECIMAL(5,2)'7.00'",
                        "INTEGER'7'",
                        "INTEGER'8'",
                        "CHAR(5)'7.10'"),
                true);
        check(MOMENTS, true);
    }

    private static void check(List<String> operands) {
        check(operands, false);
    }

    /** Two texts compare as texts, however like numbers or dates they look. */
    private static void check(List<String> operands, boolean notTwoTexts) {
        for (String one : operands) {
            for (String other : operands) {
                Argument left = SqlSample.argument(one);
                Argument right = SqlSample.argument(other);
                if (!notTwoTexts || !left.type().isText() || !right.type().isText()) {
                    check(left, right);
                }
            }
        }
    }

    private static void check(Argument left, Argument right) {
        String what = left + " and " + right;
        Comparison comparison = Comparison.of(left.type(), right.type());
        int order = comparison.compare(left.constant(), right.constant());
        Object one = comparison.leftKey(left.constant());
        Object other = comparison.rightKey(right.constant());
        assertEquals(order == 0, one.equals(other), what);
        assertEquals(Integer.signum(order), Integer.signum(comparison.compareKeys(one, other)), what);
        assertTrue(order != 0 || one.hashCode() == other.hashCode(), what);
        int back = Comparison.of(right.type(), left.type()).compare(right.constant(), left.constant());
        assertEquals(Integer.signum(order), -Integer.signum(back), what);
    }

    @Test
    void orders() {
        assertEquals("=", order("VARCHAR(9)'a'", "CHAR(4)'a'"));
        assertEquals(">", order("VARCHAR(9)'a'", "VARCHAR(9)'a\t'"));
        assertEquals("<", order("VARCHAR(9)'a'", "VARCHAR(9)'a!'"));
        assertEquals(">", order("VARCHAR(9)'a'", "VARCHAR(9)'A'"));
        assertEquals("<", order("INTEGER'7'", "DECIMAL(7,3)'7.001'"));
        assertEquals("=", order("DECIMAL(7,3)'7.000'", "DECIMAL(5,2)'7.00'"));
        assertEquals("<", order("VARCHAR(9)'9'", "INTEGER'10'"));
        assertEquals(">", order("VARCHAR(9)'9'", "VARCHAR(9)'10'"));
        assertEquals("<", order("DATE'2024-05-01'", "TIMESTAMP'2024-05-01 00:00:01'"));
        assertEquals(">", order("TIMESTAMP'2024-05-01 00:00:01'", "VARCHAR(10)'2024-05-01'"));
        assertEquals("=", order("TIME'14.05.09'", "VARCHAR(10)'14:05:09'"));
        assertEquals("=", order("BIGINT'9223372036854775806'", "DECIMAL(20,1)'9223372036854775806.0'"));
    }

    private static String order(String one, String other) {
        Argument left = SqlSample.argument(one);
        Argument right = SqlSample.argument(other);
        int order = Comparison.of(left.type(), right.type()).compare(left.constant(), right.constant());
        return order == 0 ? "=" : order < 0 ? "<" : ">";
    }

    @Test
    void failures() {
        assertEquals(-180, failure("TIMESTAMP'2024-05-01 00:00:01'", "VARCHAR(10)'today'"));
        assertEquals(-181, failure("TIMESTAMP'2024-05-01 00:00:01'", "VARCHAR(10)'2024-13-01'"));
        assertEquals(-420, failure("INTEGER'5'", "VARCHAR(10)'five'"));
        assertEquals(-401, failure("INTEGER'5'", "DATE'2024-05-01'"));
        assertEquals(-401, failure("TIME'14.05.09'", "DATE'2024-05-01'"));
        assertEquals(-401, failure("TIME'14.05.09'", "TIMESTAMP'2024-05-01 00:00:01'"));
    }

    private static int failure(String one, String other) {
        return assertThrows(SqlFailure.class, () -> order(one, other)).code();
    }

    @Test
    void anUntypedNullHindersNothing() {
        Comparison.of(Db2Type.UNTYPED, Db2Type.DATE);
        Comparison.of(Db2Type.INTEGER, Db2Type.UNTYPED);
        Comparison.of(Db2Type.UNTYPED, Db2Type.UNTYPED);
    }
}
