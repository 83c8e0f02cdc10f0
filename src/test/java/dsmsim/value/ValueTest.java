package dsmsim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 3, 1, 20, 5, 9);

    private static String standard(Object content) {
        return Value.of(content).text(Style.STANDARD);
    }

    private static Style date(int format) {
        return new Style(format, 1, 1);
    }

    private static Style time(int format) {
        return new Style(1, format, 1);
    }

    private static Style number(int format) {
        return new Style(1, 1, format);
    }

    @Test
    void contentsOfCells() {
        assertEquals("text", standard("text"));
        assertEquals("4,096", standard(4096));
        assertEquals("24,569,856", standard(24_569_856L));
        assertEquals("Yes", standard(true));
        assertEquals("03/01/2024 20:05:09", standard(EVENING));
        assertEquals("", standard(LocalDateTime.MIN));
        assertEquals("NEW", standard(Thread.State.NEW));
        assertEquals("8.0 M", standard(Amount.capacity(8L << 20)));
        assertEquals(List.of(Value.NOTHING, Amount.of(1)), Value.row("", 1));
    }

    @Test
    void sevenDates() {
        List<String> dates = List.of(
                "03/01/2024", "01-03-2024", "2024-03-01", "01.03.2024", "2024.03.01", "2024/03/01", "01/03/2024");
        for (int i = 0; i < dates.size(); i++) {
            assertEquals(dates.get(i) + " 20:05:09", date(i + 1).dateTime(EVENING));
        }
    }

    @Test
    void fiveTimes() {
        List<String> times = List.of("20:05:09", "20,05,09", "20.05.09", "08:05:09P", "P 08:05:09");
        for (int i = 0; i < times.size(); i++) {
            assertEquals("03/01/2024 " + times.get(i), time(i + 1).dateTime(EVENING));
        }
        assertEquals(
                "03/01/2024 12:00:00A", time(4).dateTime(EVENING.toLocalDate().atStartOfDay()));
        assertEquals(
                "03/01/2024 12:00:00P", time(4).dateTime(EVENING.toLocalDate().atTime(12, 0)));
    }

    @Test
    void sixNumbers() {
        List<String> numbers =
                List.of("1,234,567.89", "1,234,567,89", "1 234 567,89", "1 234 567.89", "1.234.567,89", "1'234'567,89");
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(numbers.get(i), number(i + 1).number(123_456_789, 2));
        }
        assertEquals("8,0 M", Amount.capacity(8L << 20).text(number(5)));
        assertEquals("23.994 KB", Amount.size(24_569_856).text(number(5)));
        assertEquals("1.000 Day(s)", Amount.days(1000).text(number(5)));
    }

    @Test
    void decimalsBelowOne() {
        assertEquals("0.05", Style.STANDARD.number(5, 2));
        assertEquals("-0.05", Style.STANDARD.number(-5, 2));
        assertEquals("0.00", Style.STANDARD.number(0, 2));
        assertEquals("-1,000.5", Style.STANDARD.number(-10_005, 1));
    }

    @Test
    void megabytesHaveTwoDecimals() {
        assertEquals("0.00", standard(Amount.megabytes(0)));
        assertEquals("0.05", standard(Amount.megabytes(52_995)));
        assertEquals("1,234.56", standard(Amount.megabytes(1_294_530_150)));
        assertEquals("8,796,093,022,208.00", standard(Amount.megabytes(Long.MAX_VALUE)));
    }

    @Test
    void percentagesAndCapacitiesHaveOneDecimal() {
        assertEquals("0.0", standard(Amount.percent(0)));
        assertEquals("40.2", standard(Amount.percent(40.16)));
        assertEquals("0.0 M", standard(Amount.capacity(0)));
        assertEquals("1.5 T", standard(Amount.capacity(3L << 39)));
    }

    @Test
    void traffic() {
        assertEquals("515", standard(Amount.traffic(515)));
        assertEquals("838.2 K", standard(Amount.traffic(858_317)));
        assertEquals("1.2 M", standard(Amount.traffic(1_258_291)));
        assertEquals("2,048.0 G", standard(Amount.traffic(2L << 40)));
    }

    @Test
    void formatsThatTheManualDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> date(8));
        assertThrows(IllegalArgumentException.class, () -> time(0));
        assertThrows(IllegalArgumentException.class, () -> number(7));
    }
}
