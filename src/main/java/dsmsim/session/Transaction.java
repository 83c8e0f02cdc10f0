package dsmsim.session;

import dsmsim.message.CommandFailure;
import dsmsim.site.Draft;
import dsmsim.site.Monitor;
import dsmsim.site.Processes;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.site.World;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a session changes: published with each command or, while a transaction is open, when that is committed. */
final class Transaction {
    private final World world;
    private final Supplier<LocalDateTime> systemClock;
    private Monitor monitor = Monitor.NONE;
    private Consumer<Throwable> faults = fault -> {};
    private Optional<Draft> open = Optional.empty();
    private int undoable;
    /** Whether the open draft is one within another, which takes over what is done on it. */
    private boolean isInner;

    Transaction(World world, Supplier<LocalDateTime> systemClock) {
        this.world = world;
        this.systemClock = systemClock;
    }

    void logFaultsTo(Consumer<Throwable> log) {
        faults = log;
    }

    void watch(Monitor watching) {
        monitor = watching;
    }

    Monitor monitor() {
        return monitor;
    }

    /** The site with what has changed in the open transaction. */
    Site site() {
        return open.isPresent() ? open.get().site() : world.site();
    }

    LocalDateTime now() {
        SiteClock clock = site().clock();
        return clock.standing() ? clock.stands() : clock.now(systemClock.get());
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** The draft for the next change, all processes brought up to now. */
    Draft draft() {
        LocalDateTime now = now();
        if (open.isEmpty()) {
            return checked(Processes.caughtUp(world.site(), now, monitor));
        }
        Processes.advance(open.get(), now);
        return checked(open.get());
    }

    private Draft checked(Draft draft) {
        for (RuntimeException fault : draft.takeFaults()) {
            faults.accept(fault);
        }
        return draft;
    }

    /** How many commands of the open transaction have changed what a rollback takes back. */
    int undoable() {
        return undoable;
    }

    /** Publishes a draft; while a transaction goes on, only what is no part of it. */
    void finish(Draft draft) {
        checked(draft);
        if (open.isPresent() && !isInner) {
            undoable += draft.takeChanged() ? 1 : 0;
        }
        boolean isPublished = isInner || (open.isEmpty() ? world.publish(draft) : world.publishKept(draft));
        if (!isPublished) {
            throw CommandFailure.of("ANR2033E");
        }
    }

    /** From now on nothing is published until {@link #commit}. */
    void open() {
        open = Optional.of(Processes.caughtUp(world.site(), now(), monitor));
        undoable = 0;
    }

    /** While something is done, all changes go to that draft, which began with the one they went to before. */
    <T> T within(Draft draft, Supplier<T> action) {
        Optional<Draft> outer = open;
        boolean wasInner = isInner;
        open = Optional.of(draft);
        isInner = true;
        try {
            return action.get();
        } finally {
            open = outer;
            isInner = wasInner;
        }
    }

    /** Publishes what has changed; a transaction that is to go on begins anew. */
    void commit(boolean goesOn) {
        Optional<Draft> done = open;
        open = Optional.empty();
        if (done.isPresent()) {
            finish(done.get());
        }
        if (goesOn) {
            open();
        }
    }

    /** Drops what has changed, except what is no part of the transaction, such as the activity log and the clock. */
    void rollback(boolean goesOn) {
        open.ifPresent(Draft::rollback);
        commit(goesOn);
    }
}
