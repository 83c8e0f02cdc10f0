package dsmsim;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The local time in whole seconds. Not by ZoneId, which searches every library of the program for calendars at each
 * start. Not for several threads.
 */
final class SystemClock implements Supplier<LocalDateTime> {
    private static final int MILLISECONDS = 1000;

    private long second = Long.MIN_VALUE;
    private LocalDateTime time = LocalDateTime.MIN;

    @Override
    public LocalDateTime get() {
        long milliseconds = System.currentTimeMillis();
        long now = Math.floorDiv(milliseconds, MILLISECONDS);
        if (now != second) {
            second = now;
            time = LocalDateTime.ofEpochSecond(now, 0, ZoneOffset.ofTotalSeconds(LocalOffset.at(milliseconds)));
        }
        return time;
    }
}
