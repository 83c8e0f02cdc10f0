package dsmsim.command;

import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Age;
import dsmsim.value.Types;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments and ages as the product shows them. */
public final class Moments {

    private Moments() {}

    /** How many days ago a moment of an object was. */
    public static Fact<Row> daysSince(String title, Attribute<LocalDateTime> moment) {
        return Fact.derived("", title, Types.AGE, (row, where) -> daysSince(row.get(moment), where));
    }

    private static long daysSince(LocalDateTime moment, View where) {
        return moment.equals(Attribute.NEVER)
                ? Age.NONE
                : Math.max(0, Duration.between(moment, where.now()).toDays());
    }

    /** Seconds since 1970 on the site's own clock, as inventories keep it. */
    public static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    /** The moment that many seconds after 1970, see {@link #seconds}. */
    public static LocalDateTime of(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }
}
