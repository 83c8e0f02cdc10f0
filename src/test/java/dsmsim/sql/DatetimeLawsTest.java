package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of all dates and moments; drawn the same every time. */
class DatetimeLawsTest {
    private static final int DRAWN = 20_000;
    private static final Argument DATE = Argument.of(Db2Type.DATE);
    private static final Argument TIMESTAMP = Argument.of(Db2Type.TIMESTAMP);

    private final Random random = new Random(21);

    private LocalDateTime moment() {
        return LocalDateTime.of(1890 + random.nextInt(220), 1, 1, 0, 0)
                .plusSeconds(random.nextInt(365 * 24 * 60 * 60))
                .plus(random.nextInt(4) * 250_000L, ChronoUnit.MICROS);
    }

    private static Object apply(Applied applied, Object... values) {
        return SqlSample.checked(applied.evaluation().apply(values), applied.type());
    }

    /** The later one less the difference is the earlier one, unless a month is too short for the day. */
    @Test
    void differencesLeadBack() {
        Applied difference = Arithmetic.bind('-', TIMESTAMP, TIMESTAMP);
        Applied less = Arithmetic.bind('-', TIMESTAMP, Argument.of(difference.type()));
        for (int draw = 0; draw < DRAWN; draw++) {
            LocalDateTime one = moment();
            LocalDateTime other = moment();
            LocalDateTime later = one.isAfter(other) ? one : other;
            LocalDateTime earlier = one.isAfter(other) ? other : one;
            if (later.getDayOfMonth() <= 28) {
                Object duration = apply(difference, later, earlier);
                assertEquals(earlier, apply(less, later, duration), later + " - " + earlier + " = " + duration);
            }
            assertEquals(
                    ((BigDecimal) apply(difference, one, other)).negate(),
                    apply(difference, other, one),
                    one + " - " + other);
        }
    }

    @Test
    void dateDifferencesLeadBack() {
        Applied difference = Arithmetic.bind('-', DATE, DATE);
        Applied less = Arithmetic.bind('-', DATE, Argument.of(difference.type()));
        for (int draw = 0; draw < DRAWN; draw++) {
            LocalDate later = moment().toLocalDate().plusYears(300);
            LocalDate earlier = moment().toLocalDate();
            if (later.getDayOfMonth() <= 28) {
                assertEquals(earlier, apply(less, later, apply(difference, later, earlier)), later + " - " + earlier);
            }
        }
    }

    @Test
    void daysAreCountedBothWays() {
        Applied days = Functions.bind("DAYS", List.of(DATE));
        Applied back = Functions.bind("DATE", List.of(Argument.of(Db2Type.INTEGER)));
        Applied plus = Arithmetic.labelled('+', DATE, Argument.of(Db2Type.INTEGER), DurationUnit.DAY);
        for (int draw = 0; draw < DRAWN; draw++) {
            LocalDate day = moment().toLocalDate();
            long number = (Long) apply(days, day);
            assertEquals(day, apply(back, number));
            long shift = random.nextInt(20_000) - 10_000;
            assertEquals(number + shift, apply(days, apply(plus, day, shift)));
        }
    }

    /** Both forms of a moment, and all that CHAR makes of it, are read back. */
    @Test
    void whatIsShownIsReadBack() {
        Argument text = Argument.of(Db2Type.varchar(30));
        Applied read = Casts.bind(text, Db2Type.TIMESTAMP);
        Applied written = Casts.bind(TIMESTAMP, Db2Type.varchar(26));
        for (int draw = 0; draw < DRAWN; draw++) {
            LocalDateTime moment = moment();
            assertEquals(moment, apply(read, Display.text(moment, Db2Type.TIMESTAMP)));
            assertEquals(moment, apply(read, apply(written, moment)));
        }
    }
}
