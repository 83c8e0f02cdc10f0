package dsmsim.expiration;

import dsmsim.value.Limit;

/** How long something has been so; times are seconds since 1970. */
final class ElapsedTime {
    private static final long SECONDS_A_DAY = 86_400;

    private ElapsedTime() {}

    /** Whether fewer than that many days have passed; of 0 days never, of {@link Limit#NONE} always. */
    static boolean isBelow(int days, long since, long now) {
        return days == Limit.NONE || now - since < days * SECONDS_A_DAY;
    }
}
