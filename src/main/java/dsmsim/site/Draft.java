package dsmsim.site;

import dsmsim.message.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A site in change: holds the changes of a transaction until they are published or dropped. Not for several threads.
 */
public final class Draft {
    private final Site base;
    private final Monitor monitor;
    private Site site;

    /** A server that has changed and is not in the site yet: mostly it changes again. */
    private Optional<Server> open = Optional.empty();

    private LocalDateTime now;

    /** What a rollback leaves alone, in the order in which it was done. */
    private final List<Lasting> lasting = new ArrayList<>(0);

    private Optional<Hearing> hearing = Optional.empty();

    /** A change that is not part of the transaction. */
    private record Lasting(String server, UnaryOperator<Server> change) {}

    public Draft(Site base, LocalDateTime now) {
        this(base, now, Monitor.NONE);
    }

    /**
     * A draft of a command that somebody watches.
     *
     * @param monitor is told how far the work on the draft is
     */
    public Draft(Site base, LocalDateTime now, Monitor monitor) {
        this.base = base;
        this.site = base;
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
            open = Optional.empty();
        }
        return site;
    }

    /** Whom long work on this draft tells how far it is. */
    public Monitor monitor() {
        return monitor;
    }

    /** Replaces the whole: back to a value of {@link #site} taken earlier, or on to a changed one. */
    public void set(Site changed) {
        site = changed;
        open = Optional.empty();
    }

    /** Drops all that has changed since a moment at which the draft held that site, the moves of the clock included. */
    public void undo(Site earlier, LocalDateTime moment) {
        set(earlier);
        now = moment;
    }

    /** Back to the site as it was, but for {@linkplain #updateForGood lasting} changes, activity logs and the clock. */
    public void rollback() {
        rollbackTo(base);
    }

    /**
     * The same, not so far back.
     *
     * @param earlier a value of {@link #site} taken earlier
     */
    public void rollbackTo(Site earlier) {
        Site back = earlier.withClock(site.clock());
        for (Server server : earlier.servers().values()) {
            back = back.with(server.withLog(find(server.name()).map(Server::log).orElse(server.log())));
        }
        set(back);
        for (Lasting each : lasting) {
            find(each.server()).ifPresent(server -> put(each.change().apply(server)));
        }
    }

    /**
     * Changes a server outside the transaction: no rollback undoes it. It is done again on the site gone back to, so doing
     * it once more must make no difference.
     */
    public void updateForGood(String server, UnaryOperator<Server> change) {
        update(server, change);
        lasting.add(new Lasting(server, change));
    }

    /** Takes over what was done on a draft that began with this one's site. */
    public void take(Draft inner) {
        set(inner.site());
        lasting.addAll(inner.lasting);
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
        return open.isPresent() && open.get().name().equals(name) ? open : site.server(name);
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

    public void log(String server, LogEntry entry) {
        Server changed = server(server);
        put(changed.withLog(changed.log().plus(entry)));
        if (hearing.isPresent()) {
            hearing.get().take(server, entry);
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
