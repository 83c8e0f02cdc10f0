package dsmsim.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The activity log: an immutable list, newest entry first, to which adding is cheap. It is read message by message, but
 * keeps what was {@linkplain Logged written at once} as one.
 */
public class ActivityLog implements Iterable<LogEntry> {
    public static final ActivityLog EMPTY = new ActivityLog(null, null, 0);

    /** Both are null in the empty log only; there are too many entries for an Optional each. */
    private final Logged newest;

    private final ActivityLog older;
    private final int size;

    private ActivityLog(Logged newest, ActivityLog older, int size) {
        this.newest = newest;
        this.older = older;
        this.size = size;
    }

    /** A log of so many messages that was stored, and is read when somebody wants to see it. */
    static ActivityLog stored(int messages, SiteInput input) {
        return messages == 0 ? EMPTY : new StoredLog(messages, input);
    }

    private static final class StoredLog extends ActivityLog {
        private SiteInput input;
        private ActivityLog read;

        StoredLog(int messages, SiteInput input) {
            super(null, null, messages);
            this.input = input;
        }

        private synchronized ActivityLog read() {
            if (input != null) {
                read = EMPTY.plus(input.log());
                input = null;
            }
            return read;
        }

        @Override
        Logged newest() {
            return read().newest();
        }

        @Override
        ActivityLog older() {
            return read().older();
        }
    }

    public ActivityLog plus(Logged entry) {
        return new ActivityLog(entry, this, size + entry.size());
    }

    ActivityLog plus(List<Logged> oldestFirst) {
        ActivityLog log = this;
        for (Logged entry : oldestFirst) {
            log = log.plus(entry);
        }
        return log;
    }

    /** Whether it is another log with more behind it. */
    boolean goesOnFrom(ActivityLog base) {
        ActivityLog rest = this;
        while (rest != base && rest.size() > base.size()) {
            rest = rest.older();
        }
        return rest == base || rest.size() == 0 && base.size() == 0;
    }

    /** This log with what a longer log has beyond its base. */
    ActivityLog plusNewer(ActivityLog longer, ActivityLog base) {
        List<Logged> added = new ArrayList<>();
        for (ActivityLog rest = longer; rest != base && rest.size > 0; rest = rest.older()) {
            added.add(rest.newest());
        }
        Collections.reverse(added);
        return plus(added);
    }

    /** The number of messages. */
    public int size() {
        return size;
    }

    /** From the newest message back. */
    @Override
    public Iterator<LogEntry> iterator() {
        return new Backwards(this);
    }

    private static final class Backwards implements Iterator<LogEntry> {
        private ActivityLog rest;
        private List<LogEntry> lines = List.of();
        /** How many of these lines are still to come. */
        private int left;

        private Backwards(ActivityLog log) {
            rest = log;
        }

        @Override
        public boolean hasNext() {
            return left > 0 || rest.size > 0;
        }

        @Override
        public LogEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (left == 0) {
                lines = rest.newest().lines();
                left = lines.size();
                rest = rest.older();
            }
            left--;
            return lines.get(left);
        }
    }

    /** From the oldest message on; messages are drawn while they are read. */
    public Iterable<LogEntry> oldestFirst() {
        return () -> new Forwards(entriesSince(LocalDateTime.MIN).iterator());
    }

    private static final class Forwards implements Iterator<LogEntry> {
        private final Iterator<Logged> rest;
        private Iterator<LogEntry> lines = Collections.emptyIterator();

        private Forwards(Iterator<Logged> entries) {
            rest = entries;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext() || rest.hasNext();
        }

        @Override
        public LogEntry next() {
            if (!lines.hasNext()) {
                lines = rest.next().lines().iterator();
            }
            return lines.next();
        }
    }

    /** The messages from a moment on, oldest first. */
    public Stream<LogEntry> since(LocalDateTime from) {
        return entriesSince(from).stream().flatMap(entry -> entry.lines().stream());
    }

    /** All that was written, oldest first. */
    List<Logged> entries() {
        return entriesSince(LocalDateTime.MIN);
    }

    /** The log without what was written last; null for the empty one. */
    ActivityLog older() {
        return older;
    }

    /** What was written last; null in the empty log. */
    Logged newest() {
        return newest;
    }

    /** The same entries in the same order. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ActivityLog log) || log.size != size) {
            return false;
        }
        ActivityLog here = this;
        ActivityLog there = log;
        while (here != there && here.size > 0 && there.size > 0 && here.newest().equals(there.newest())) {
            here = here.older();
            there = there.older();
        }
        return here == there || here.size == 0 && there.size == 0;
    }

    @Override
    public int hashCode() {
        return size;
    }

    private List<Logged> entriesSince(LocalDateTime from) {
        List<Logged> entries = new ArrayList<>();
        for (ActivityLog rest = this; rest.size > 0 && !rest.newest().time().isBefore(from); rest = rest.older()) {
            entries.add(rest.newest());
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The messages of a session, newest first. */
    public List<LogEntry> of(int session) {
        List<LogEntry> found = new ArrayList<>();
        for (ActivityLog rest = this; rest.size > 0; rest = rest.older()) {
            if (rest.newest().session() == session) {
                List<LogEntry> lines = new ArrayList<>(rest.newest().lines());
                Collections.reverse(lines);
                found.addAll(lines);
            }
        }
        return found;
    }

    /** The messages that this log has beyond an earlier state of it, oldest first; what was dropped meanwhile is no matter. */
    public List<LogEntry> beyond(ActivityLog earlier) {
        List<List<LogEntry>> added = new ArrayList<>();
        for (ActivityLog rest = this; rest.size > 0 && !rest.isNoNewerThan(earlier); rest = rest.older()) {
            added.add(rest.newest().lines());
        }
        Collections.reverse(added);
        return added.stream().flatMap(List::stream).toList();
    }

    private boolean isNoNewerThan(ActivityLog other) {
        return other.size > 0
                && (newest() == other.newest()
                        || newest().time().isBefore(other.newest().time()));
    }

    /** Without the entries before a moment. */
    public ActivityLog keepSince(LocalDateTime from) {
        ActivityLog log = EMPTY.plus(entriesSince(from));
        return log.size == size ? this : log;
    }
}
