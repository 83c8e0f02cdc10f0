package dsmsim.value;

import java.time.LocalDateTime;

/** How numbers, sizes and times are written in messages: in the server's style. */
public final class Values {
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_DAY = 86_400;

    private Values() {}

    /** A whole number with thousands separators: {@code 4,096}. */
    public static String number(long value) {
        return Style.STANDARD.number(value, 0);
    }

    public static String yesNo(boolean value) {
        return value ? "Yes" : "No";
    }

    /** The size of a transfer, see {@link Amount#size}. */
    public static String size(long bytes) {
        return Amount.size(bytes).text(Style.STANDARD);
    }

    /** {@code MM/DD/YYYY HH:MM:SS}. */
    public static String dateTime(LocalDateTime time) {
        return Style.STANDARD.dateTime(time);
    }

    /** How long something took: {@code 0 Days, 0 Hours, 2 Minutes}. */
    public static String elapsed(long seconds) {
        return number(seconds / SECONDS_A_DAY)
                + " Days, "
                + seconds % SECONDS_A_DAY / SECONDS_AN_HOUR
                + " Hours, "
                + seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE
                + " Minutes";
    }
}
