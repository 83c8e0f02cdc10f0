package dsmsim.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The activity log: an immutable list, newest entry first, to which adding is cheap. */
public final class ActivityLog implements Iterable<LogEntry> {
    public static final ActivityLog EMPTY = new ActivityLog(null, null, 0);

    /** Both are null in the empty log only; there are too many entries for an Optional each. */
    private final LogEntry newest;

    private final ActivityLog older;
    private final int size;

    private ActivityLog(LogEntry newest, ActivityLog older, int size) {
        this.newest = newest;
        this.older = older;
        this.size = size;
    }

    public ActivityLog plus(LogEntry entry) {
        return new ActivityLog(entry, this, size + 1);
    }

    /** This log with what a longer log has beyond its base. */
    ActivityLog plusNewer(ActivityLog longer, ActivityLog base) {
        List<LogEntry> added = new ArrayList<>();
        for (ActivityLog rest = longer; rest != base && rest.size > 0; rest = rest.older) {
            added.add(rest.newest);
        }
        Collections.reverse(added);
        ActivityLog log = this;
        for (LogEntry entry : added) {
            log = log.plus(entry);
        }
        return log;
    }

    public int size() {
        return size;
    }

    /** From the newest entry back. */
    @Override
    public Iterator<LogEntry> iterator() {
        return new Iterator<>() {
            private ActivityLog rest = ActivityLog.this;

            @Override
            public boolean hasNext() {
                return rest.size > 0;
            }

            @Override
            public LogEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                LogEntry entry = rest.newest;
                rest = rest.older;
                return entry;
            }
        };
    }

    /** The entries from a moment on, oldest first. */
    public List<LogEntry> since(LocalDateTime from) {
        List<LogEntry> entries = new ArrayList<>();
        for (LogEntry entry : this) {
            if (entry.time().isBefore(from)) {
                break;
            }
            entries.add(entry);
        }
        Collections.reverse(entries);
        return entries;
    }

    /** Without the entries before a moment. */
    public ActivityLog keepSince(LocalDateTime from) {
        List<LogEntry> kept = since(from);
        if (kept.size() == size) {
            return this;
        }
        ActivityLog log = EMPTY;
        for (LogEntry entry : kept) {
            log = log.plus(entry);
        }
        return log;
    }
}
