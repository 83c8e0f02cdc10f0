package dsmsim.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.value.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalTime NOW = LocalTime.of(1, 30);

    private static String date(String text) {
        return Dates.date(text, TODAY).map(LocalDate::toString).orElse("none");
    }

    private static String time(String text) {
        return Dates.time(text, NOW).map(LocalTime::toString).orElse("none");
    }

    @Test
    void calendarDays() {
        assertEquals("2026-01-31", date("01/31/2026"));
        assertEquals("2026-01-31", date("1/31/26"));
        assertEquals("1999-12-01", date("12/01/99"));
        assertEquals("none", date("02/30/2026"));
        assertEquals("none", date("2026-01-31"));
    }

    @Test
    void daysCountedFromToday() {
        assertEquals("2026-03-10", date("today"));
        assertEquals("2026-03-07", date("TODAY-3"));
        assertEquals("2026-03-07", date("-3"));
        assertEquals("2026-03-13", date("+3"));
        assertEquals("2026-03-13", date("today+3"));
        assertEquals("none", date("TODAY-"));
        assertEquals("none", date("TODAYS"));
        assertEquals("none", date("-12345"));
    }

    @Test
    void theEndsOfMonths() {
        assertEquals("2026-02-28", date("EOLM"));
        assertEquals("2026-02-26", date("EOLM-2"));
        assertEquals("2026-03-01", date("BOTM"));
        assertEquals("2026-03-10", date("BOTM+9"));
    }

    @Test
    void timesOfDay() {
        assertEquals("23:59:59", time("23:59:59"));
        assertEquals("07:00", time("7:00"));
        assertEquals("01:30", time("now"));
        assertEquals("01:20", time("NOW-00:10"));
        assertEquals("02:00", time("+00:30"));
        assertEquals("23:30", time("NOW-02:00"));
        for (String wrong : List.of("24:00", "12", "12:60", "noon", "1:2:3:4", "")) {
            assertEquals("none", time(wrong));
        }
    }

    @Test
    void aDifferenceMayLeadToAnotherDay() {
        LocalDateTime now = TODAY.atTime(NOW);
        assertEquals(Optional.of(LocalDateTime.of(2026, 3, 9, 23, 30)), Dates.instant("TODAY", "NOW-02:00", now));
        assertEquals(Optional.of(LocalDateTime.of(2026, 3, 8, 7, 0)), Dates.instant("-2", "07:00", now));
        assertEquals(Optional.of(now), Dates.instant("today", "now", now));
    }

    @Test
    void daysOfAYear() {
        assertTrue(Dates.isYearAndDay("2015365") && Dates.isYearAndDay("2016366") && Dates.isYearAndDay("2014001"));
        for (String wrong : List.of("2015366", "2014000", "14001", "20140011", "2014-01", "")) {
            assertFalse(Dates.isYearAndDay(wrong), wrong);
        }
    }

    @Test
    void sizes() {
        assertEquals(OptionalLong.of(10), Size.bytes("10"));
        assertEquals(OptionalLong.of(10_240), Size.bytes("10K"));
        assertEquals(OptionalLong.of(3L << 20), Size.bytes("3m"));
        assertEquals(OptionalLong.of(2L << 30), Size.bytes("2G"));
        assertEquals(OptionalLong.of(1L << 40), Size.bytes("1T"));
        for (String wrong : List.of("", "K", "10X", "-1", "1.5G", "9999999999T")) {
            assertEquals(OptionalLong.empty(), Size.bytes(wrong));
        }
    }
}
