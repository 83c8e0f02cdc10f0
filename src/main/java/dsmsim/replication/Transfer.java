package dsmsim.replication;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.site.Monitor;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one logical file space from what the target has to what it should have, taken in transactions.
 *
 * @param have what the target holds, or is known to hold
 * @param want what it should hold
 * @param skipsInactive whether inactive versions are not sent, though they are not deleted either
 * @param position the key up to which all is done or skipped
 * @param unreadable versions that could not be sent, since the source's copy is damaged
 */
record Transfer(Inventory have, Inventory want, boolean skipsInactive, VersionKey position, List<Change> unreadable) {

    /** How many files are compared at a stretch; a power of two. */
    private static final int STRETCH = 1 << 16;

    /** A transfer that leaves nothing out. */
    static Transfer ofAll(Inventory have, Inventory want) {
        return of(have, want, false);
    }

    static Transfer of(Inventory have, Inventory want, boolean skipsInactive) {
        return new Transfer(have, want, skipsInactive, VersionKey.START, List.of());
    }

    /** What is to be done in all; reads only what differs, which the monitor sees. */
    Counters planned(Monitor monitor) {
        long found = 0;
        long add = 0;
        long bytes = 0;
        long update = 0;
        long delete = 0;
        Difference difference = Difference.between(have, want);
        while (difference.hasNext()) {
            Change change = difference.next();
            if (found++ % STRETCH == 0) {
                monitor.step("Comparing", "files", found, 0);
            }
            if (change instanceof Change.Add && !isSkipped(change)) {
                add++;
                bytes += change.version().size();
            } else if (change instanceof Change.Update) {
                update++;
            } else if (change instanceof Change.Delete) {
                delete++;
            }
        }
        return Counters.planned(want.versions() - add - update, add, bytes, update, delete);
    }

    /** The next transaction: at most so many files and, but for its last file, less than so many bytes. */
    Batch next(int files, long bytes) {
        List<Change> changes = new ArrayList<>();
        List<Change> failed = new ArrayList<>(unreadable);
        VersionKey last = position;
        long size = 0;
        Difference difference = Difference.between(have, want, position);
        while (difference.hasNext() && changes.size() < files && size < bytes) {
            Change change = difference.next();
            last = change.key();
            if (isSkipped(change)) {
                continue;
            }
            if (change instanceof Change.Add && change.version().damaged()) {
                failed.add(change);
                continue;
            }
            changes.add(change);
            size += change instanceof Change.Add ? change.version().size() : 0;
        }
        return new Batch(changes, size, new Transfer(have, want, skipsInactive, last, failed));
    }

    private boolean isSkipped(Change change) {
        return skipsInactive
                && change instanceof Change.Add
                && !change.version().isActive();
    }

    /** The counters of the versions that could not be sent. */
    Counters failures() {
        long bytes = 0;
        for (Change change : unreadable) {
            bytes += change.version().size();
        }
        return Counters.unreadable(unreadable.size(), bytes);
    }

    /** What the source may regard as replicated at the end: all that was wanted and could be sent. */
    Inventory replicated(Inventory source) {
        List<Change> missing = new ArrayList<>();
        for (Change change : unreadable) {
            Version version = change.version();
            missing.add(new Change.Delete(version));
        }
        return missing.isEmpty() ? source : source.apply(missing);
    }

    /**
     * A transaction that is under way.
     *
     * @param bytes what it sends
     * @param after the transfer once it is committed
     */
    record Batch(List<Change> changes, long bytes, Transfer after) {

        Counters done() {
            long sent = 0;
            long updated = 0;
            long deleted = 0;
            for (Change change : changes) {
                if (change instanceof Change.Add) {
                    sent++;
                } else if (change instanceof Change.Update) {
                    updated++;
                } else {
                    deleted++;
                }
            }
            return Counters.done(sent, bytes, updated, deleted);
        }
    }
}
