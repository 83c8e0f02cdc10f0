package dsmsim.command;

import dsmsim.message.CommandFailure;
import dsmsim.site.Site;
import dsmsim.value.Values;
import java.time.LocalDateTime;

/** The moments of the site that are kept. */
public interface Past {
    /**
     * A moment.
     *
     * @param time of the site
     */
    record Moment(Site site, LocalDateTime time) {}

    /** Where a command is only tried out, nothing is kept. */
    Past NONE = new Past() {
        @Override
        public Moment at(String moment) {
            throw CommandFailure.of("SIM0547E", moment);
        }

        @Override
        public Moment at(LocalDateTime time) {
            throw CommandFailure.of("SIM0547E", Values.dateTime(time));
        }
    };

    /**
     * The site as it was at a moment.
     *
     * @param moment the name of a mark, or the number of an entry of the history
     * @throws dsmsim.message.CommandFailure SIM0547E or SIM0550E when there is none, or it is not kept any more
     */
    Moment at(String moment);

    /**
     * The site as it was at a time.
     *
     * @throws dsmsim.message.CommandFailure SIM0555E when no moment so early is kept
     */
    Moment at(LocalDateTime time);
}
