package dsmsim.world;

import dsmsim.site.Site;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A change of the site that has been published.
 *
 * @param number from 1 on
 * @param time of the site
 * @param seat of the session that made it, see {@link World#enter}
 * @param undone whether it has been taken back and not done again
 * @param loose whether something before it has been taken back alone, so that what was before it is no moment of now
 * @param isTold whether it is only told, and cannot be taken back by itself: UNDO, REDO, and what processes have done
 * @param sites empty when that is so long ago that the sites are not kept any more
 */
public record HistoryEntry(
        int number,
        LocalDateTime time,
        int seat,
        Deed deed,
        boolean undone,
        boolean loose,
        boolean isTold,
        Optional<BeforeAndAfter> sites) {

    /** The site before a change and after it. */
    public record BeforeAndAfter(Site before, Site after) {}

    /** {@code 14 PRODSRV: REPLICATE NODE NODE1 WAIT=YES}, as messages name an entry. */
    public String inWords() {
        String server = deed.server();
        return number + " " + (server.isEmpty() ? "" : server + ": ") + deed.command();
    }

    HistoryEntry withUndone(boolean taken) {
        return new HistoryEntry(number, time, seat, deed, taken, loose, isTold, sites);
    }

    HistoryEntry loosened() {
        return new HistoryEntry(number, time, seat, deed, undone, true, isTold, sites);
    }

    HistoryEntry withoutSites() {
        return new HistoryEntry(number, time, seat, deed, undone, loose, isTold, Optional.empty());
    }
}
