package dsmsim.session;

import dsmsim.message.CommandFailure;
import dsmsim.site.Draft;
import dsmsim.site.Monitor;
import dsmsim.site.Processes;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.world.Deed;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a session changes: published with each command or, while a transaction is open, when that is committed. */
final class Transaction {
    /** After so many tries without success, nobody else may publish until this is done. */
    private static final int MOST_TRIES = 4;

    private final World world;
    private final int seat;
    private final Supplier<LocalDateTime> systemClock;
    private Monitor monitor = Monitor.NONE;
    private Consumer<Throwable> faults = fault -> {};
    private Optional<Draft> open = Optional.empty();
    /** What the history tells of the open transaction. */
    private Deed deed = Deed.NONE;

    private int undoable;

    private Site before;
    /** Whether the open draft is one within another, which takes over what is done on it. */
    private boolean isInner;

    Transaction(World world, Supplier<LocalDateTime> systemClock) {
        this.world = world;
        this.seat = world.enter();
        this.before = world.site();
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

    /**
     * Does something on a draft on which all processes have been brought up to now, and publishes it; while a transaction
     * goes on, only what is no part of that. Where others have changed the same meanwhile, it is done again. Whatever the
     * attempt throws, what it has changed is published.
     *
     * @throws CommandFailure ANR2033E when others have changed what the open transaction has changed before
     */
    <T> T run(Attempt<T> attempt) {
        if (isInner) {
            return attempt.on(advanced(open.get()));
        }
        try {
            for (int tries = 1; ; tries++) {
                if (tries >= MOST_TRIES) {
                    world.hold();
                }
                Draft draft = draft();
                Draft.Moment before = draft.moment();
                Draft.Moment begun = before;
                try {
                    if (open.isPresent()) {
                        if (!world.publishKeptSteps(advanced(draft))) {
                            draft.restore(before);
                            continue;
                        }
                        before = draft.moment();
                        begun = before;
                    }
                    T done = attempt.on(draft);
                    if (isPublished(draft, attempt.deed(), begun)) {
                        return done;
                    }
                } catch (RuntimeException | StackOverflowError failure) {
                    if (isPublished(draft, attempt.deed(), begun)) {
                        throw failure;
                    }
                }
                draft.restore(before);
            }
        } finally {
            world.release();
        }
    }

    /** Somebody is asked, which may take long: others may publish meanwhile. */
    void letOthers() {
        world.release();
    }

    /** The site before what processes have done since, when a command that runs began. */
    Site before() {
        return before;
    }

    private Draft draft() {
        before = site();
        if (open.isEmpty()) {
            return caughtUp();
        }
        if (!world.refresh(open.get())) {
            throw CommandFailure.of("ANR2033E");
        }
        return open.get();
    }

    /** A draft of the site, all processes brought up to now; what they have done is published by itself. */
    private Draft caughtUp() {
        while (true) {
            Draft draft = checked(world.draft(now(), monitor));
            if (draft.site() == draft.base()) {
                return draft;
            }
            world.publishSteps(draft);
        }
    }

    private Draft advanced(Draft draft) {
        Processes.advance(draft, now());
        return checked(draft);
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

    private boolean isPublished(Draft draft, Deed done, Draft.Moment begun) {
        checked(draft);
        if (open.isEmpty()) {
            return world.publish(draft, seat, done, begun);
        }
        if (!world.publishKept(draft, seat, done, begun)) {
            return false;
        }
        undoable += draft.takeChanged() ? 1 : 0;
        return true;
    }

    /**
     * From now on nothing is published until {@link #commit}.
     *
     * @param what is done, as the history tells it
     */
    void open(Deed what) {
        deed = what;
        open = Optional.of(caughtUp());
        undoable = 0;
    }

    /**
     * Something that publishes by itself is done to the world: a transaction that is open begins anew behind it.
     *
     * @throws CommandFailure SIM0548E when the transaction has changed something that is not committed
     */
    <T> T between(Supplier<T> action) {
        if (open.isPresent() && undoable > 0) {
            throw CommandFailure.of("SIM0548E");
        }
        T done = action.get();
        if (open.isPresent()) {
            open(deed);
        }
        return done;
    }

    World world() {
        return world;
    }

    /** By which the world knows this session. */
    int seat() {
        return seat;
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

    /**
     * Publishes what has changed; a transaction that is to go on begins anew.
     *
     * @throws CommandFailure ANR2033E when others have changed the same; then it is rolled back and over
     */
    void commit(boolean goesOn) {
        Optional<Draft> done = open;
        open = Optional.empty();
        if (done.isPresent() && !isCommitted(checked(done.get()))) {
            done.get().rollback();
            isCommitted(done.get());
            throw CommandFailure.of("ANR2033E");
        }
        if (goesOn) {
            open(deed);
        }
    }

    private boolean isCommitted(Draft draft) {
        return world.publish(draft, seat, deed, draft.begun());
    }

    /** Drops what has changed, except what is no part of the transaction, such as the activity log and the clock. */
    void rollback(boolean goesOn) {
        open.ifPresent(Draft::rollback);
        commit(goesOn);
    }
}
