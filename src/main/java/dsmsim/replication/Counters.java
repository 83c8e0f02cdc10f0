package dsmsim.replication;

import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.util.List;

/**
 * What a replication of one data type of one file space has to do and has done, in files and bytes.
 *
 * @param current files that need no action
 * @param toReplicate files to send
 * @param replicated files sent
 * @param notReplicated files that could not be sent because they are damaged
 * @param toUpdate files of which only attributes change, for example from active to inactive
 * @param toDelete files to remove from the target
 * @param bytesToReplicate their size
 * @param recovered damaged files of the source restored from the target
 * @param lastCopies how many of the deleted files no other server has, where a synchronisation deletes them
 */
public record Counters(
        long current,
        long toReplicate,
        long replicated,
        long notReplicated,
        long toUpdate,
        long updated,
        long toDelete,
        long deleted,
        long bytesToReplicate,
        long bytesReplicated,
        long bytesNotReplicated,
        long recovered,
        long lastCopies) {
    public static final Counters NONE = new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Written as the numbers in their order, with blanks between them; no query shows them as one. */
    static final ValueType<Counters> TYPE = new Numbers();
    /** How many numbers there are. */
    public static final int SIZE = 13;

    public Counters plus(Counters other) {
        return new Counters(
                current + other.current,
                toReplicate + other.toReplicate,
                replicated + other.replicated,
                notReplicated + other.notReplicated,
                toUpdate + other.toUpdate,
                updated + other.updated,
                toDelete + other.toDelete,
                deleted + other.deleted,
                bytesToReplicate + other.bytesToReplicate,
                bytesReplicated + other.bytesReplicated,
                bytesNotReplicated + other.bytesNotReplicated,
                recovered + other.recovered,
                lastCopies + other.lastCopies);
    }

    long notYetReplicated() {
        return Math.max(0, toReplicate - replicated - notReplicated);
    }

    long bytesNotYetReplicated() {
        return Math.max(0, bytesToReplicate - bytesReplicated - bytesNotReplicated);
    }

    /** Files that were to be handled and have been. */
    public long processed() {
        return replicated + updated + deleted + recovered;
    }

    /** Files that are to be handled, where that is found out before. */
    long toProcess() {
        return toReplicate + toUpdate + toDelete;
    }

    static Counters planned(long current, long add, long bytes, long update, long delete) {
        return new Counters(current, add, 0, 0, update, 0, delete, 0, bytes, 0, 0, 0, 0);
    }

    static Counters done(long replicated, long bytes, long updated, long deleted) {
        return new Counters(0, 0, replicated, 0, 0, updated, 0, deleted, 0, bytes, 0, 0, 0);
    }

    static Counters unreadable(long files, long bytes) {
        return new Counters(0, 0, 0, files, 0, 0, 0, 0, 0, 0, bytes, 0, 0);
    }

    static Counters recovered(long files) {
        return new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, files, 0);
    }

    Counters withLastCopies(long files) {
        return new Counters(
                current,
                toReplicate,
                replicated,
                notReplicated,
                toUpdate,
                updated,
                toDelete,
                deleted,
                bytesToReplicate,
                bytesReplicated,
                bytesNotReplicated,
                recovered,
                files);
    }

    private List<Long> numbers() {
        return List.of(
                current,
                toReplicate,
                replicated,
                notReplicated,
                toUpdate,
                updated,
                toDelete,
                deleted,
                bytesToReplicate,
                bytesReplicated,
                bytesNotReplicated,
                recovered,
                lastCopies);
    }

    private static Counters of(long[] n) {
        return new Counters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12]);
    }

    private record Numbers() implements ValueType<Counters> {

        @Override
        public Object stored(Counters value) {
            return value.numbers();
        }

        @Override
        public Counters ofStored(Object stored) {
            List<?> numbers = (List<?>) stored;
            if (numbers.size() != SIZE) {
                throw new IllegalArgumentException("not " + SIZE + " numbers");
            }
            long[] n = new long[SIZE];
            for (int i = 0; i < n.length; i++) {
                n[i] = (Long) numbers.get(i);
            }
            return of(n);
        }

        @Override
        public Counters read(String text) {
            if (text.isEmpty()) {
                return NONE;
            }
            String[] parts = text.split(" ");
            long[] n = new long[SIZE];
            for (int i = 0; i < n.length; i++) {
                n[i] = Long.parseLong(parts[i]);
            }
            return of(n);
        }

        @Override
        public Object write(Counters it) {
            StringBuilder text = new StringBuilder();
            for (long number : it.equals(NONE) ? List.<Long>of() : it.numbers()) {
                text.append(text.isEmpty() ? "" : " ").append(number);
            }
            return text.toString();
        }

        @Override
        public Value show(Counters value) {
            return Value.NOTHING;
        }
    }
}
