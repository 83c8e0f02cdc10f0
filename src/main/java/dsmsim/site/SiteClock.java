package dsmsim.site;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The clock of a site: it stands at an instant, or runs ahead of the system's clock by what waiting commands have
 * skipped.
 *
 * @param standing whether only commands move it
 * @param stands the instant at which it stands; the start of the site when it runs
 * @param ahead how far it runs ahead of the system's clock
 */
public record SiteClock(boolean standing, LocalDateTime stands, Duration ahead) {

    public static SiteClock standingAt(LocalDateTime instant) {
        return new SiteClock(true, instant, Duration.ZERO);
    }

    /** A clock that runs with the system's. */
    public static SiteClock running(LocalDateTime start) {
        return new SiteClock(false, start, Duration.ZERO);
    }

    /** The site's time when the system's clock shows that. */
    public LocalDateTime now(LocalDateTime system) {
        return standing ? stands : system.plus(ahead);
    }

    /** The clock moved from one instant to a later one. */
    SiteClock moved(LocalDateTime from, LocalDateTime to) {
        return standing
                ? new SiteClock(true, to, ahead)
                : new SiteClock(false, stands, ahead.plus(Duration.between(from, to)));
    }
}
