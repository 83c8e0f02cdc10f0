package dsmsim.select;

import dsmsim.testing.Console;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.JulianFields;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Statements for Db2 as H2 takes them. Functions that it lacks, or has with another meaning, are those of this class; its
 * methods are public since H2 calls them.
 */
public final class TheirDialect {
    /** The day before 0001-01-01, from which DAYS counts. */
    private static final long DAY_ZERO = LocalDate.of(1, 1, 1).getLong(JulianFields.JULIAN_DAY) - 1;

    private static final List<String> FUNCTIONS = List.of(
            "decimal", "float", "char", "varchar", "days", "date", "time", "timestamp", "concat", "midnight_seconds");

    private TheirDialect() {}

    /** What makes H2 know the functions. */
    static List<String> definitions() {
        return FUNCTIONS.stream()
                .map(name -> "create alias db2_" + name + " for 'dsmsim.select.TheirDialect." + name + "_'")
                .toList();
    }

    /** A statement in H2's words. */
    static String of(String statement) {
        String now = Console.START.toString().replace('T', ' ');
        String text = statement
                .replaceAll("(?i)for read only|with ur", "")
                .replaceAll("(?i)current[_ ]timestamp", "timestamp '" + now + ":00'")
                .replaceAll("(?i)current[_ ]date", "date '" + now.substring(0, 10) + "'")
                .replaceAll("(?i)([-+]) *\\(?(\\d+)\\)? *(day|hour|second)s?\\b", "$1 interval '$2' $3")
                .replaceAll("(?i)group by\\(([^()]*)\\)", "group by $1")
                .replaceAll("(?i)(?<!as )\\bdec\\(", "decimal(");
        for (String function : FUNCTIONS) {
            text = Pattern.compile("(?<!as |_)\\b" + function + "\\(", Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .replaceAll("db2_" + function + "(");
        }
        return text;
    }

    public static BigDecimal decimal_(BigDecimal number) {
        return number == null ? null : number.setScale(0, RoundingMode.DOWN);
    }

    public static BigDecimal decimal_(BigDecimal number, int precision, int scale) {
        return number == null ? null : number.setScale(scale, RoundingMode.DOWN);
    }

    public static Double float_(Double number) {
        return number;
    }

    /** A timestamp has dashes and dots. */
    public static String char_(Timestamp moment) {
        return moment == null
                ? null
                : varchar_(moment.toString().replace(' ', '-').replace(':', '.'));
    }

    public static String varchar_(String text) {
        return text;
    }

    public static Long days_(LocalDateTime moment) {
        return moment == null ? null : moment.getLong(JulianFields.JULIAN_DAY) - DAY_ZERO;
    }

    public static LocalDate date_(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    public static LocalTime time_(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime().withNano(0);
    }

    public static LocalDateTime timestamp_(String text) {
        if (text == null) {
            return null;
        }
        String moment = text.length() > 10
                ? text.substring(0, 10) + " " + text.substring(11).replaceAll("(\\d\\d)\\.(?=\\d\\d[.:])", "$1:")
                : text + " 00:00:00";
        return Timestamp.valueOf(moment).toLocalDateTime();
    }

    public static String concat_(String one, String other) {
        return one == null || other == null ? null : one + other;
    }

    public static Integer midnight_seconds_(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime().toSecondOfDay();
    }
}
