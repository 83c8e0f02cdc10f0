package dsmsim.server;

import dsmsim.command.Moments;
import dsmsim.site.ActivitySummary;
import dsmsim.site.Draft;
import dsmsim.site.Server;
import dsmsim.site.SummaryRecord;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The activity summary: one record for each operation of a client's session and for each process, kept for as many days
 * as SET SUMMARYRETENTION says, the current one included; 0 keeps none (command page).
 *
 * <p>The product drops what is too old once a day, about midnight. Here it is seen no more from midnight on, and after
 * that command at once; it leaves the memory when the next block of records is full.
 */
public final class Summary {
    private Summary() {}

    /** Keeps a record of what is over, if the server is to keep any. */
    public static void add(Draft draft, String server, SummaryRecord over) {
        Server current = draft.server(server);
        int days = current.setting(ServerSettings.SUMMARY_RETENTION);
        if (days == 0) {
            return;
        }
        ActivitySummary all = current.summary().plus(over);
        draft.put(current.withSummary(all.isWholeBlocks() ? all.keepSince(oldest(days, draft.now())) : all));
    }

    /** What a server still tells of, oldest first. */
    static Iterable<SummaryRecord> of(Server server, LocalDateTime now) {
        int days = server.setting(ServerSettings.SUMMARY_RETENTION);
        return days == 0 ? List.of() : server.summary().since(oldest(days, now));
    }

    /** The first second of which something is kept. */
    private static long oldest(int days, LocalDateTime now) {
        return Moments.seconds(now.toLocalDate().minusDays(days - 1L).atStartOfDay());
    }
}
