package dsmsim.inventory;

import dsmsim.stored.Damage;
import dsmsim.stored.StoredInput;
import dsmsim.stored.StoredOutput;

/** Columns of numbers as they are stored: as narrow as they are kept. */
final class StoredColumn {
    private static final int PROGRESSION = 0;

    private StoredColumn() {}

    /** @param isTime whether the numbers are seconds since 1970 */
    static void write(PackedColumn column, boolean isTime, StoredOutput out) {
        if (column instanceof PackedColumn.Progression equal) {
            out.small(PROGRESSION);
            first(equal.first(), isTime, out);
            out.number(equal.step());
        } else if (column instanceof PackedColumn.Bytes narrow) {
            out.small(Byte.BYTES);
            first(narrow.least(), isTime, out);
            for (byte distance : narrow.distances()) {
                out.fixed(distance, Byte.BYTES);
            }
        } else if (column instanceof PackedColumn.Shorts narrow) {
            out.small(Short.BYTES);
            first(narrow.least(), isTime, out);
            for (short distance : narrow.distances()) {
                out.fixed(distance, Short.BYTES);
            }
        } else if (column instanceof PackedColumn.Integers narrow) {
            out.small(Integer.BYTES);
            first(narrow.least(), isTime, out);
            for (int distance : narrow.distances()) {
                out.fixed(distance, Integer.BYTES);
            }
        } else if (column instanceof PackedColumn.Longs wide) {
            out.small(Long.BYTES);
            for (long value : wide.values()) {
                first(value, isTime, out);
            }
        }
    }

    private static void first(long number, boolean isTime, StoredOutput out) {
        if (isTime) {
            out.second(number);
        } else {
            out.number(number);
        }
    }

    static PackedColumn read(int rows, boolean isTime, StoredInput in) {
        int width = in.small();
        if (width == Long.BYTES) {
            long[] values = new long[in.least(rows, 1)];
            for (int i = 0; i < rows; i++) {
                values[i] = first(isTime, in);
            }
            return new PackedColumn.Longs(values);
        }
        long first = first(isTime, in);
        if (width == PROGRESSION) {
            return new PackedColumn.Progression(first, in.number());
        }
        return read(in.least(rows, width), width, first, in);
    }

    private static PackedColumn read(int rows, int width, long least, StoredInput in) {
        if (width == Byte.BYTES) {
            byte[] distances = new byte[rows];
            for (int i = 0; i < rows; i++) {
                distances[i] = (byte) in.fixed(width);
            }
            return new PackedColumn.Bytes(least, distances);
        }
        if (width == Short.BYTES) {
            short[] distances = new short[rows];
            for (int i = 0; i < rows; i++) {
                distances[i] = (short) in.fixed(width);
            }
            return new PackedColumn.Shorts(least, distances);
        }
        if (width == Integer.BYTES) {
            int[] distances = new int[rows];
            for (int i = 0; i < rows; i++) {
                distances[i] = (int) in.fixed(width);
            }
            return new PackedColumn.Integers(least, distances);
        }
        throw Damage.because("there is a column of no known width");
    }

    private static long first(boolean isTime, StoredInput in) {
        return isTime ? in.second() : in.number();
    }

    /** Times of which 0 stands for none, which stays none by any clock: runs of equal ones. */
    static void writeTimes(PackedColumn column, int rows, StoredOutput out) {
        int row = 0;
        while (row < rows) {
            long time = column.get(row);
            int end = row + 1;
            while (end < rows && column.get(end) == time) {
                end++;
            }
            out.count(end - row);
            out.flag(time != 0);
            if (time != 0) {
                out.second(time);
            }
            row = end;
        }
    }

    static PackedColumn readTimes(int rows, StoredInput in) {
        long[] times = new long[rows];
        int row = 0;
        while (row < rows) {
            int end = row + in.count(rows - row);
            if (end == row) {
                throw Damage.because("there is an empty run");
            }
            long time = in.flag() ? in.second() : 0;
            while (row < end) {
                times[row++] = time;
            }
        }
        return PackedColumn.of(times, 0, rows);
    }
}
