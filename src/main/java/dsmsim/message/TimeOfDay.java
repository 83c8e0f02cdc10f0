package dsmsim.message;

import java.time.LocalDateTime;

/**
 * An insert that shows the time of day of a moment, {@code 10:00:00}: kept as that moment, so that a message that is stored
 * with one site can be shown by another clock.
 */
public record TimeOfDay(LocalDateTime moment) {
    private static final int WITHOUT_SECONDS = 5;
    private static final int WITH_SECONDS = 8;

    @Override
    public String toString() {
        String text = moment.toLocalTime().toString();
        return text.length() == WITHOUT_SECONDS ? text + ":00" : text.substring(0, WITH_SECONDS);
    }
}
