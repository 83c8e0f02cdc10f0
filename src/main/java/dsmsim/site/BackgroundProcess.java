package dsmsim.site;

import java.time.LocalDateTime;

/**
 * A process of a server, as QUERY PROCESS lists it: what it has to do, and when its next step is due.
 *
 * @param number from 1 on each server
 * @param server the server it runs on
 * @param description for example {@code Replicate Node}
 * @param session the session that started it
 * @param foreground whether its command waits for it (WAIT=YES)
 * @param cancelled whether it is to end at its next step
 */
public record BackgroundProcess(
        int number,
        String server,
        String description,
        int session,
        boolean foreground,
        LocalDateTime started,
        LocalDateTime due,
        boolean cancelled,
        Work work) {

    BackgroundProcess next(Work.Next step) {
        return new BackgroundProcess(
                number, server, description, session, foreground, started, step.due(), cancelled, step.work());
    }

    /** The same process, to end as soon as the site's clock goes on. */
    public BackgroundProcess cancelledAt(LocalDateTime now) {
        return new BackgroundProcess(number, server, description, session, foreground, started, now, true, work);
    }

    /** The same process without the session that it held, to fail as soon as the site's clock goes on. */
    public BackgroundProcess cutOffAt(LocalDateTime now) {
        return new BackgroundProcess(
                number, server, description, session, foreground, started, now, cancelled, work.cutOff());
    }

    /** BACKGROUND or FOREGROUND, as messages say it. */
    public String ground() {
        return foreground ? "FOREGROUND" : "BACKGROUND";
    }
}
