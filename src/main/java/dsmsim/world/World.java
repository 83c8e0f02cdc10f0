package dsmsim.world;

import dsmsim.message.CommandFailure;
import dsmsim.site.Draft;
import dsmsim.site.Monitor;
import dsmsim.site.Processes;
import dsmsim.site.Sequences;
import dsmsim.site.Site;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The published site that all sessions of this program share, and its history. */
public final class World {
    private final Sequences sequences = new Sequences();
    private final ReentrantLock lock = new ReentrantLock();
    private final Timeline timeline;
    private final Set<Integer> seats = new HashSet<>();
    private int lastSeat;
    private volatile Site site;

    /** A world that begins with a site, at the moment of its clock. */
    public World(Site site) {
        this.site = site;
        this.timeline = new Timeline(site, site.clock().stands());
    }

    public Site site() {
        return site;
    }

    /** A session comes; the number by which it is known here. */
    public int enter() {
        return locked(() -> {
            lastSeat++;
            seats.add(lastSeat);
            return lastSeat;
        });
    }

    /** The session goes; what it has done others may undo. */
    public void leave(int seat) {
        locked(() -> seats.remove(seat));
    }

    /** Does something while nobody else publishes. What comes with every command does without, for the sake of a closure. */
    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private Set<Integer> others(int seat) {
        Set<Integer> others = new HashSet<>(seats);
        others.remove(seat);
        return others;
    }

    /**
     * A draft of the site in which every step of a process has been done that is due up to a moment.
     *
     * @param monitor is told how far the work on the draft is
     */
    public Draft draft(LocalDateTime until, Monitor monitor) {
        return Processes.caughtUp(site, until, monitor, sequences);
    }

    /** From now on until {@link #release} this thread alone publishes: its next draft meets no other change. */
    public void hold() {
        if (!lock.isHeldByCurrentThread()) {
            lock.lock();
        }
    }

    /** Ends {@link #hold}, if it holds. */
    public void release() {
        if (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }

    /**
     * Publishes the changes of a draft.
     *
     * @param deed of which the history tells if it has changed something
     * @param begun the draft before the deed
     * @return false when somebody else has meanwhile changed an object that the draft changes too
     */
    public boolean publish(Draft draft, int seat, Deed deed, Draft.Moment begun) {
        boolean changes = draft.site().isOtherThan(begun.site());
        lock.lock();
        try {
            if (!draft.refresh(site)) {
                return false;
            }
            set(draft.site(), draft.now(), seat, changes ? deed : Deed.NONE);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The same for what nobody has asked for. */
    public boolean publish(Draft draft) {
        return publish(draft, 0, Deed.NONE, draft.begun());
    }

    /** The same for what processes have done: the history tells of it, and it goes back with the command that it followed. */
    public boolean publishSteps(Draft draft) {
        return publish(draft, 0, Deed.STEPS, draft.begun());
    }

    /** Publishes what is no part of the transaction of the draft, which goes on; otherwise as {@link #publish}. */
    public boolean publishKept(Draft draft, int seat, Deed deed, Draft.Moment begun) {
        if (draft.kept() == draft.base()) {
            return true;
        }
        boolean changes = draft.kept().isOtherThan(begun.kept());
        lock.lock();
        try {
            if (!draft.refresh(site)) {
                return false;
            }
            set(draft.kept(), draft.now(), seat, changes ? deed : Deed.NONE);
            draft.published();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The same for what processes have done. */
    public boolean publishKeptSteps(Draft draft) {
        return publishKept(draft, 0, Deed.STEPS, draft.begun());
    }

    private void set(Site published, LocalDateTime now, int seat, Deed deed) {
        published.settle();
        if (!deed.isNone()) {
            timeline.add(now, seat, deed, site, published);
        }
        site = published;
    }

    /**
     * Takes up in a draft what others have published meanwhile.
     *
     * @return false when they have changed what the draft has changed too; then it is as it was
     */
    public boolean refresh(Draft draft) {
        return draft.refresh(site);
    }

    /** The site with which the world began. */
    public Site start() {
        return timeline.start();
    }

    /** What has changed the site, the oldest first; the oldest of many are not listed any more. */
    public List<HistoryEntry> history() {
        return locked(timeline::entries);
    }

    /**
     * Takes back the last changes of a session, or of anybody while it is alone. Then the whole site is as before the first of
     * them, but for a running clock and the numbers that have been given; while others are there it is these changes alone.
     *
     * @param times at least 1
     * @return what has been taken back, the last one first
     * @throws CommandFailure SIM0544E or SIM0546E; then nothing has changed
     */
    public List<HistoryEntry> undo(int seat, Deed deed, LocalDateTime now, int times) {
        return locked(() -> turn(timeline.undo(seat, others(seat), times, site), now, seat, deed));
    }

    /**
     * Does again what has been taken back.
     *
     * @return what has been done again, in order
     * @throws CommandFailure SIM0545E or SIM0546E; then nothing has changed
     */
    public List<HistoryEntry> redo(int seat, Deed deed, LocalDateTime now, int times) {
        return locked(() -> turn(timeline.redo(others(seat), times, site), now, seat, deed));
    }

    private List<HistoryEntry> turn(Timeline.Turned turned, LocalDateTime now, int seat, Deed deed) {
        Site back = turned.site().afterAll(site);
        timeline.list(now, seat, deed, site, back);
        site = back;
        return turned.entries();
    }

    /** Names a moment; what had the name loses it. */
    public void mark(String name, LocalDateTime now, Site moment) {
        locked(() -> {
            timeline.mark(name, now, moment);
            return moment;
        });
    }

    /**
     * A moment by its name or the number of the entry that it follows.
     *
     * @throws CommandFailure SIM0547E or SIM0550E
     */
    public KeptMoment moment(String name) {
        return locked(() -> timeline.moment(name));
    }

    /**
     * The site as it was at a time: as after the last command, and what processes had done by then.
     *
     * @throws CommandFailure SIM0550E or SIM0555E when no moment so early is kept
     */
    public KeptMoment moment(LocalDateTime time) {
        KeptMoment moment = locked(() -> timeline.moment(time));
        Site then = Processes.caughtUp(moment.site(), time, Monitor.NONE, new Sequences())
                .site();
        return new KeptMoment(moment.name(), moment.number(), time, then);
    }

    /** The moments that have names, in the order in which they were marked. */
    public List<KeptMoment> marks() {
        return locked(timeline::marks);
    }

    /** The moment that was marked last; the start where none was. */
    public KeptMoment lastMark() {
        return locked(timeline::lastMark);
    }

    /**
     * Goes back to a moment, or forward; that can be undone.
     *
     * @throws CommandFailure SIM0547E, SIM0550E, or SIM0551E; then nothing has changed
     */
    public KeptMoment goTo(String name, int seat, Deed deed, LocalDateTime now) {
        return locked(() -> {
            KeptMoment moment = timeline.moment(name);
            timeline.requireNothingOf(others(seat), moment);
            set(moment.site().afterAll(site), now, seat, deed);
            return moment;
        });
    }
}
