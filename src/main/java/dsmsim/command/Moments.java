package dsmsim.command;

import dsmsim.site.Attribute;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments and ages as the product shows them. */
public final class Moments {

    private Moments() {}

    /** {@code HH:MM:SS}. */
    public static String time(LocalDateTime moment) {
        String text = moment.toLocalTime().toString();
        return text.length() == 5 ? text + ":00" : text.substring(0, 8);
    }

    /** Whole days since a moment: {@code <1} for less than one, empty for never. */
    public static Object daysSince(LocalDateTime moment, Context context) {
        if (moment.equals(Attribute.NEVER)) {
            return "";
        }
        long days = Duration.between(moment, context.now()).toDays();
        return days < 1 ? "<1" : days;
    }

    /** Seconds since 1970 on the site's own clock, as inventories keep it. */
    public static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    public static LocalDateTime moment(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }
}
