package dsmsim.site;

import java.time.LocalDateTime;
import java.util.concurrent.locks.ReentrantLock;

/** The published site that all sessions of this program share. */
public final class World {
    private final Sequences sequences = new Sequences();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Site site;

    public World(Site site) {
        this.site = site;
    }

    public Site site() {
        return site;
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
     * @return false when somebody else has meanwhile changed an object that the draft changes too
     */
    public boolean publish(Draft draft) {
        lock.lock();
        try {
            if (!draft.refresh(site)) {
                return false;
            }
            set(draft.site());
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Publishes what is no part of the transaction of the draft, which goes on; false as before. */
    public boolean publishKept(Draft draft) {
        if (draft.kept() == draft.base()) {
            return true;
        }
        lock.lock();
        try {
            if (!draft.refresh(site)) {
                return false;
            }
            set(draft.kept());
            draft.published();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void set(Site published) {
        published.settle();
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
}
