package dsmsim.command;

import dsmsim.site.Site;
import java.time.LocalDateTime;

/** The moments of the site that are kept. */
public interface Past {
    /** Where nothing is kept. */
    Past NONE = new Past() {
        @Override
        public Site at(String moment) {
            throw new UnsupportedOperationException("at " + moment);
        }

        @Override
        public Site at(LocalDateTime time) {
            throw new UnsupportedOperationException("at " + time);
        }
    };

    /**
     * The site as it was at a moment.
     *
     * @param moment the name of a mark, or the number of an entry of the history
     * @throws dsmsim.message.CommandFailure SIM0547E or SIM0550E when there is none, or it is not kept any more
     */
    Site at(String moment);

    /**
     * The site as it was at a time.
     *
     * @throws dsmsim.message.CommandFailure SIM0555E when no moment so early is kept
     */
    Site at(LocalDateTime time);
}
