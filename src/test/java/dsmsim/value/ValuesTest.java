package dsmsim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void numbersHaveThousandsSeparators() {
        assertEquals("0", Values.number(0));
        assertEquals("999", Values.number(999));
        assertEquals("4,096", Values.number(4096));
        assertEquals("24,569,856", Values.number(24_569_856));
        assertEquals("-999", Values.number(-999));
        assertEquals("-50,000", Values.number(-50_000));
        assertEquals("-9,223,372,036,854,775,808", Values.number(Long.MIN_VALUE));
    }

    @Test
    void sizesChangeUnitsLate() {
        assertEquals("0 bytes", Values.size(0));
        assertEquals("52,995 bytes", Values.size(52_995));
        assertEquals("99,999 bytes", Values.size(99_999));
        assertEquals("97 KB", Values.size(100_000));
        assertEquals("155 KB", Values.size(155 * 1024));
        assertEquals("23,994 KB", Values.size(24_569_856));
        assertEquals("100 MB", Values.size(100L * 1024 * 1024 + 1024 * 500));
        assertEquals("8,191 PB", Values.size(Long.MAX_VALUE));
    }

    @Test
    void times() {
        assertEquals("03/01/2024 08:00:05", Values.dateTime(LocalDateTime.of(2024, 3, 1, 8, 0, 5)));
        assertEquals("12/31/1900 23:59:59", Values.dateTime(LocalDateTime.of(1900, 12, 31, 23, 59, 59)));
        assertEquals("0 Days, 0 Hours, 2 Minutes", Values.elapsed(179));
        assertEquals("1,000 Days, 23 Hours, 59 Minutes", Values.elapsed(1001L * 86_400 - 1));
    }

    @Test
    void yesAndNo() {
        assertEquals("Yes", Values.yesNo(true));
        assertEquals("No", Values.yesNo(false));
    }
}
