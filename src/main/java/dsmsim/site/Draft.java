package dsmsim.site;

import dsmsim.message.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A site in change: holds the changes of a transaction until they are published or dropped. What processes, other servers
 * and the clock do meanwhile is no part of the transaction, see {@link #keep}. Not for several threads.
 */
public final class Draft {
    private final Monitor monitor;
    private final Sequences sequences;
    private Site base;
    /** The base with what no rollback takes back; the same object as long as that is nothing. */
    private Site kept;

    private Site site;

    /** A server that has changed and is not in the site yet: mostly it changes again. */
    private Optional<Server> open = Optional.empty();

    /** The server of a site that was looked for last: mostly it is looked for again. */
    private Optional<Server> found = Optional.empty();

    private Site foundIn;

    private LocalDateTime now;

    private boolean keeps;
    /** Whether, until the site that was seen last, something has changed that a rollback takes back. */
    private boolean changed;

    private Site seen;
    private final List<RuntimeException> faults = new ArrayList<>(0);
    private Optional<Hearing> hearing = Optional.empty();

    /** A fault of the program that a process has met. */
    void faulty(RuntimeException fault) {
        faults.add(fault);
    }

    /** The faults of the program that processes have met since this was last asked for. */
    public List<RuntimeException> takeFaults() {
        if (faults.isEmpty()) {
            return List.of();
        }
        List<RuntimeException> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    /**
     * A moment of a draft, to which it can go back.
     *
     * @param changed whether, until the site that was seen, something had changed since that was last asked for
     */
    public record Moment(Site site, Site kept, LocalDateTime now, boolean changed, Site seen) {
        private boolean hasChanged() {
            return changed || site.holdsOtherThan(seen);
        }
    }

    /** A draft that nobody watches and that is not published. */
    public Draft(Site base, LocalDateTime now) {
        this(base, now, Monitor.NONE);
    }

    /** A draft that is not published. */
    public Draft(Site base, LocalDateTime now, Monitor monitor) {
        this(base, now, monitor, new Sequences());
    }

    /**
     * A draft of a command that somebody watches.
     *
     * @param monitor is told how far the work on the draft is
     * @param sequences gives the numbers of sessions and processes that begin on the draft
     */
    public Draft(Site base, LocalDateTime now, Monitor monitor, Sequences sequences) {
        this.sequences = sequences;
        this.base = base;
        this.kept = base;
        this.site = base;
        this.seen = base;
        this.now = now;
        this.monitor = monitor;
    }

    /** The site as it was when the transaction began. */
    public Site base() {
        return base;
    }

    /** The site as it stands in this transaction. */
    public Site site() {
        if (open.isPresent()) {
            site = site.with(open.get());
            found = open;
            foundIn = site;
            open = Optional.empty();
        }
        return site;
    }

    /** Whom long work on this draft tells how far it is. */
    public Monitor monitor() {
        return monitor;
    }

    /** The site as a rollback would leave it, but for the activity logs. */
    public Site kept() {
        return kept;
    }

    /** What is kept has been published: from now on the transaction is what differs from that. */
    public void published() {
        base = kept;
    }

    /** Another session of that server begins; its number. */
    public int beginSession(String server) {
        Server on = server(server);
        int number = sequences.session(on);
        put(on.withSession(number));
        return number;
    }

    /** The number of the next process of a server, which nobody else gets. */
    public int processNumber(String server) {
        return sequences.process(server(server));
    }

    /**
     * Takes up what others have published since this draft began.
     *
     * @return false when they have changed what this draft has changed too; then it is as it was
     */
    public boolean refresh(Site theirs) {
        if (theirs == base) {
            return true;
        }
        SiteChange others = SiteChange.between(base, theirs);
        Optional<Site> keptWithTheirs = kept == base ? Optional.of(theirs) : others.beneath(kept);
        Optional<Site> both = others.beneath(site());
        if (keptWithTheirs.isEmpty() || both.isEmpty()) {
            return false;
        }
        boolean hasChanged = hasChanged();
        Site joined = kept == base ? both.get() : withLogsBehind(keptWithTheirs.get(), both.get());
        base = theirs;
        kept = keptWithTheirs.get();
        set(joined);
        sees(hasChanged);
        return true;
    }

    /** The logs of this draft go on from what is kept: they are to do so still, so that both have a common beginning. */
    private Site withLogsBehind(Site keptNow, Site joined) {
        Site site = joined;
        for (Server server : joined.servers().values()) {
            Server keptBefore = kept.servers().get(server.name());
            Server behind = keptNow.servers().get(server.name());
            Server own = site().servers().get(server.name());
            if (keptBefore != null && behind != null && own != null && own.log().goesOnFrom(keptBefore.log())) {
                site = site.with(server.withLog(behind.log().plusNewer(own.log(), keptBefore.log())));
            }
        }
        return site;
    }

    /** As it was then, with all that was kept; nothing of it may have been published since. */
    public void restore(Moment earlier) {
        set(earlier.site());
        kept = earlier.kept();
        now = earlier.now();
        changed = earlier.changed();
        seen = earlier.seen();
        faults.clear();
    }

    /** Replaces the whole. */
    public void set(Site changed) {
        site = changed;
        open = Optional.empty();
    }

    /**
     * Does something that is not part of the transaction, although it sees what is: no rollback takes it back. Where the
     * transaction has changed the same object, each keeps the attributes that it has changed; what has been done to an
     * object that exists only in the transaction goes with that.
     */
    public void keep(Runnable change) {
        if (keeps) {
            change.run();
            return;
        }
        Site before = site();
        changed = hasChanged();
        keeps = true;
        try {
            change.run();
        } finally {
            keeps = false;
            seen = site();
        }
        kept = SiteChange.carried(before, site(), kept);
    }

    /** The same for one server. */
    public void keep(String server, UnaryOperator<Server> change) {
        keep(() -> update(server, change));
    }

    private boolean hasChanged() {
        return changed || !keeps && site().holdsOtherThan(seen);
    }

    /** Whether something that a rollback takes back has changed since this was last asked for. */
    public boolean takeChanged() {
        boolean taken = hasChanged();
        sees(false);
        return taken;
    }

    private void sees(boolean hasChanged) {
        changed = hasChanged;
        seen = site();
    }

    /** The moment when the transaction began, with what has been published of it since. */
    public Moment begun() {
        return new Moment(base, base, now, false, base);
    }

    public Moment moment() {
        return new Moment(site(), kept, now, changed, seen);
    }

    /** Drops all that has changed since that moment and is not kept. */
    public void undo(Moment earlier) {
        if (earlier.kept() == kept) {
            set(earlier.site());
            now = earlier.now();
            changed = earlier.changed();
            seen = earlier.seen();
        } else {
            set(SiteChange.carried(earlier.kept(), kept, earlier.site()));
            sees(earlier.hasChanged());
        }
    }

    /**
     * Back to the site as it was when the transaction began, but for what is kept, the activity logs and summaries, and the
     * numbers of sessions that stand in these.
     */
    public void rollback() {
        rollback(begun());
    }

    /** The same, not so far back. */
    public void rollback(Moment earlier) {
        Site back = SiteChange.carried(earlier.kept(), kept, earlier.site());
        for (Server server : back.servers().values()) {
            Server left = find(server.name()).orElse(server);
            // Not so where the log itself was put back, as with an earlier database.
            if (left.log().goesOnFrom(server.log())) {
                back = back.with(server.withLog(left.log()).withSummary(left.summary()));
            }
            back = back.with(back.servers().get(server.name()).withSession(left.lastSession()));
        }
        set(back.withClock(site.clock()));
        sees(earlier.hasChanged());
    }

    /** A draft of its own that begins with this one's site, see {@link #take}. */
    public Draft inner() {
        return new Draft(site(), now, monitor, sequences);
    }

    /** Takes over what was done on a draft that began with this one's site. */
    public void take(Draft inner) {
        boolean hasChanged = hasChanged() || !keeps && inner.hasChanged();
        kept = SiteChange.carried(inner.base, inner.kept, kept);
        set(inner.site());
        sees(hasChanged);
        observe(inner.now());
    }

    /** The site's time, in whole seconds. */
    public LocalDateTime now() {
        return now;
    }

    /** A server that is known to be in the site. */
    public Server server(String name) {
        Optional<Server> server = find(name);
        if (server.isEmpty()) {
            throw new IllegalArgumentException("no server " + name);
        }
        return server.get();
    }

    public Optional<Server> find(String name) {
        if (open.isPresent() && open.get().name().equals(name)) {
            return open;
        }
        if (foundIn != site || found.isEmpty() || !found.get().name().equals(name)) {
            found = site.server(name);
            foundIn = site;
        }
        return found;
    }

    public void put(Server server) {
        if (open.isPresent() && !open.get().name().equals(server.name())) {
            site = site.with(open.get());
        }
        open = Optional.of(server);
    }

    public void update(String server, UnaryOperator<Server> change) {
        put(change.apply(server(server)));
    }

    public void log(String server, Logged entry) {
        Server changed = server(server);
        put(changed.withLog(changed.log().plus(entry)));
        if (hearing.isPresent()) {
            for (LogEntry line : entry.lines()) {
                hearing.get().take(server, line);
            }
        }
    }

    /**
     * What a process logs while something goes on, in order: the reply of a command that waits for its process.
     *
     * @param action starts the process and lets it go on to its end
     */
    public List<Message> saidBy(String server, int process, Runnable action) {
        Optional<Hearing> before = hearing;
        List<Message> said = new ArrayList<>();
        hearing = Optional.of(new Hearing(server, process, said));
        try {
            action.run();
        } finally {
            hearing = before;
        }
        return said;
    }

    /** Who waits for the messages of a process. */
    private record Hearing(String server, int process, List<Message> said) {
        void take(String from, LogEntry entry) {
            if (entry.process() == process && from.equals(server)) {
                said.add(entry.message());
            }
        }
    }

    /** Logs a message of a process. */
    public void log(BackgroundProcess process, Message message) {
        log(process.server(), new LogEntry(now, message, process.session(), process.number(), ""));
    }

    /** Takes up the time of the moment; the clock itself does not change. */
    public void observe(LocalDateTime moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    /** Moves the clock on; an earlier moment changes nothing. */
    public void moveClock(LocalDateTime moment) {
        if (moment.isAfter(now)) {
            site = site().withClock(site.clock().moved(now, moment));
            now = moment;
        }
    }
}
