package dsmsim.replication;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.site.Monitor;
import dsmsim.stored.Fields;
import dsmsim.stored.Second;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way of one logical file space from what the target has to what it should have, taken in transactions.
 *
 * @param have what the target holds, or is known to hold
 * @param want what it should hold
 * @param skipsInactive whether inactive versions are not sent, though they are not deleted either
 * @param extra what becomes of versions that only the target has
 * @param position the key up to which all is done or skipped
 * @param unsent versions that were to be sent and are not: damaged ones, and such as have gone from the source meanwhile
 */
record Transfer(
        Inventory have, Inventory want, boolean skipsInactive, Extra extra, VersionKey position, Inventory unsent) {

    /** How many files are compared at a stretch; a power of two. */
    private static final int STRETCH = 1 << 16;

    /**
     * What becomes of versions that the target has and should not have.
     *
     * @param known what goes in any case: versions that were replicated before
     */
    record Extra(Fate fate, Inventory known) {
        static final Extra DELETED = new Extra(Fate.DELETED, Inventory.EMPTY);
        static final Extra KEPT = new Extra(Fate.KEPT, Inventory.EMPTY);

        /** Those that never were replicated stay. */
        static Extra keptUnless(Inventory known) {
            return new Extra(Fate.KEPT_INACTIVE, known);
        }
    }

    /** Whether versions go or stay. */
    enum Fate {
        DELETED,
        /** They stay as they are: the target's own policy decides on them. */
        KEPT,
        /** They stay, inactive where the source has an active version of the file. */
        KEPT_INACTIVE
    }

    /** A transfer that leaves nothing out. */
    static Transfer ofAll(Inventory have, Inventory want) {
        return of(have, want, false, Extra.DELETED);
    }

    static Transfer of(Inventory have, Inventory want, boolean skipsInactive, Extra extra) {
        return new Transfer(have, want, skipsInactive, extra, VersionKey.START, Inventory.EMPTY);
    }

    List<?> stored() {
        List<?> reached = position.equals(VersionKey.START)
                ? List.of()
                : List.of(position.file(), new Second(position.inserted()));
        return List.of(have, want, skipsInactive, extra.fate.name(), extra.known, reached, unsent);
    }

    static Transfer of(Fields fields) {
        Inventory have = fields.as(Inventory.class);
        Inventory want = fields.as(Inventory.class);
        boolean skipsInactive = fields.flag();
        Extra extra = new Extra(fields.constant(Fate.class), fields.as(Inventory.class));
        Fields reached = fields.fields();
        VersionKey position =
                reached.isEmpty() ? VersionKey.START : new VersionKey(reached.integer(), reached.second());
        return new Transfer(have, want, skipsInactive, extra, position, fields.as(Inventory.class));
    }

    /**
     * What is to be done in all; reads only what differs, which the monitor sees. Damaged versions count among those that
     * are to be sent.
     */
    Counters planned(Monitor monitor) {
        long found = 0;
        long add = 0;
        long bytes = 0;
        long update = 0;
        long delete = 0;
        long wanted = 0;
        Difference difference = Difference.between(have, want);
        while (difference.hasNext()) {
            Change differing = difference.next();
            if (found++ % STRETCH == 0) {
                monitor.step("Comparing", "files", found, 0);
            }
            Optional<Change> change = toDo(differing);
            if (change.isEmpty()) {
                continue;
            }
            if (change.get() instanceof Change.Add) {
                add++;
                bytes += change.get().version().size();
            } else if (change.get() instanceof Change.Update) {
                update++;
            } else {
                delete++;
            }
            wanted += differing instanceof Change.Delete ? 0 : 1;
        }
        return Counters.planned(want.versions() - wanted, add, bytes, update, delete);
    }

    /** The next transaction. */
    Batch next(BatchSize most) {
        List<Change> changes = new ArrayList<>();
        List<Version> left = new ArrayList<>(0);
        VersionKey last = position;
        long size = 0;
        Difference difference = Difference.between(have, want, position);
        while (difference.hasNext() && changes.size() < most.files && size < most.bytes) {
            Change differing = difference.next();
            last = differing.key();
            Optional<Change> change = toDo(differing);
            if (change.isEmpty()) {
                continue;
            }
            Optional<Change> sent = most.now.isPresent() ? asOf(most.now.get(), change.get()) : change;
            if (sent.isEmpty() || isUnreadable(sent.get())) {
                left.add(sent.orElse(change.get()).version());
                continue;
            }
            changes.add(change.get());
            size += change.get() instanceof Change.Add ? change.get().version().size() : 0;
        }
        Inventory notSent = left.isEmpty() ? unsent : unsent.plus(left);
        return new Batch(most, changes, size, new Transfer(have, want, skipsInactive, extra, last, notSent));
    }

    /** All that is to be done, in order; what cannot be sent is among it. */
    Iterator<Change> changes() {
        Iterator<Change> differing = Difference.between(have, want);
        return new Iterator<>() {
            private Optional<Change> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && differing.hasNext()) {
                    next = toDo(differing.next());
                }
                return next.isPresent();
            }

            @Override
            public Change next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Change change = next.orElseThrow();
                next = Optional.empty();
                return change;
            }
        };
    }

    /** What is to be sent, as the source has it by now; nothing where it is gone. */
    private static Optional<Change> asOf(Inventory now, Change change) {
        return change instanceof Change.Add
                ? now.find(change.key())
                        .map(version -> change.version().withDamaged(version.damaged()))
                        .map(Change.Add::new)
                : Optional.of(change);
    }

    /** Whether the source cannot read what it has to send. */
    static boolean isUnreadable(Change change) {
        return change instanceof Change.Add && change.version().damaged();
    }

    /** What is done about a difference; nothing where it stays. */
    private Optional<Change> toDo(Change differing) {
        Version version = differing.version();
        if (differing instanceof Change.Add) {
            return skipsInactive && !version.isActive() ? Optional.empty() : Optional.of(differing);
        }
        if (!(differing instanceof Change.Delete)) {
            return Optional.of(differing);
        }
        if (extra.known().find(version.key()).isPresent()) {
            return Optional.of(differing);
        }
        return switch (extra.fate()) {
            case DELETED -> Optional.of(differing);
            case KEPT -> Optional.empty();
            case KEPT_INACTIVE ->
                version.isActive()
                        ? activeIn(want, version.file()).map(newer -> replaced(version, newer))
                        : Optional.empty();
        };
    }

    private static Change replaced(Version version, Version by) {
        return new Change.Update(version, version.deactivatedAt(Math.max(version.inserted(), by.inserted())));
    }

    private static Optional<Version> activeIn(Inventory inventory, int file) {
        for (Version version : inventory.of(file, 1)) {
            if (version.isActive()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The counters of the versions that could not be sent because they are damaged. */
    Counters failures() {
        long bytes = 0;
        for (Version version : unsent.damagedVersions()) {
            bytes += version.size();
        }
        return Counters.unreadable(unsent.damaged(), bytes);
    }

    /** What the source may regard as replicated at the end: all that was wanted and could be sent. */
    Inventory replicated(Inventory source) {
        List<Change> missing = new ArrayList<>();
        for (Version version : unsent) {
            missing.add(new Change.Delete(version));
        }
        return missing.isEmpty() ? source : source.apply(missing);
    }

    /**
     * What makes a transaction end: so many files or, with its last file, so many bytes.
     *
     * @param now what the source held when the transaction began, if that is not what it held when the transfer began
     */
    record BatchSize(int files, long bytes, Optional<Inventory> now) {

        List<?> stored() {
            return now.isPresent() ? List.of(files, bytes, now.get()) : List.of(files, bytes);
        }

        static BatchSize of(Fields fields) {
            int files = fields.integer();
            long bytes = fields.number();
            return new BatchSize(
                    files, bytes, fields.isEmpty() ? Optional.empty() : Optional.of(fields.as(Inventory.class)));
        }
    }

    /**
     * A transaction that is under way. It is stored as what made it end.
     *
     * @param bytes what it sends
     * @param after the transfer once it is committed
     */
    record Batch(BatchSize most, List<Change> changes, long bytes, Transfer after) {

        /** @param isLast whether a version that is deleted is kept by no other server */
        Counters done(Predicate<Version> isLast) {
            long last = 0;
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
                    last += isLast.test(change.version()) ? 1 : 0;
                }
            }
            return Counters.done(sent, bytes, updated, deleted).withLastCopies(last);
        }
    }
}
