package dsmsim.activity;

import dsmsim.command.Context;
import dsmsim.site.ActivityLog;
import dsmsim.site.Attribute;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import java.time.LocalDateTime;

/** How long, or how much, the activity log keeps (SET ACTLOGRETENTION page). */
public final class ActivityLogRetention {
    /** Days, or megabytes; 1 day is the current one only, 0 keeps nothing. */
    public static final Attribute<Integer> LIMIT = Attribute.number("ACTLOGRETENTION", "Activity Log Retention", 30);

    public static final Attribute<String> STYLE =
            Attribute.word("ACTLOGRETUNIT", "Activity Log Retention Unit", "Date", "Size");

    private static final long MEGABYTE = 1L << 20;

    private ActivityLogRetention() {}

    /** Whether the log keeps so many megabytes rather than so many days. */
    public static boolean isBySize(Server server) {
        return server.setting(STYLE).equals("SIZE");
    }

    /** Drops what the log need not keep any longer. */
    static void prune(Context context) {
        Server server = context.server();
        int limit = server.setting(LIMIT);
        LocalDateTime oldest = isBySize(server)
                ? oldestOf(server.log(), limit * MEGABYTE, context.now())
                : oldestOf(limit, context.now());
        ActivityLog kept = server.log().keepSince(oldest);
        if (kept != server.log()) {
            context.update(changed -> changed.withLog(kept));
        }
    }

    private static LocalDateTime oldestOf(int days, LocalDateTime now) {
        return days == 0 ? now : now.toLocalDate().minusDays(days - 1L).atStartOfDay();
    }

    /** The time of the oldest entry such that all entries since then have no more bytes than that. */
    private static LocalDateTime oldestOf(ActivityLog log, long bytes, LocalDateTime now) {
        LocalDateTime oldest = now;
        long left = bytes;
        for (LogEntry entry : log) {
            left -= entry.text().length();
            if (left < 0) {
                return oldest;
            }
            oldest = entry.time();
        }
        return oldest;
    }
}
