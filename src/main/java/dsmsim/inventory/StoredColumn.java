package dsmsim.inventory;

import dsmsim.stored.Damage;
import dsmsim.stored.StoredInput;
import dsmsim.stored.StoredOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of numbers as they are stored: as narrow as they are kept, each number as the step from the one before, which makes
 * regular ones short when they are compressed.
 */
final class StoredColumn {
    private static final int PROGRESSION = 0;

    private StoredColumn() {}

    /** @param isTime whether the numbers are seconds since 1970 */
    static void write(PackedColumn column, int rows, boolean isTime, StoredOutput out) {
        int width = width(column);
        out.small(width);
        if (width == Long.BYTES) {
            for (int row = 0; row < rows; row++) {
                number(column.get(row), isTime, out);
            }
        } else if (column instanceof PackedColumn.Progression equal) {
            number(equal.first(), isTime, out);
            out.number(equal.step());
        } else {
            long least = least(column);
            number(least, isTime, out);
            byte[] steps = new byte[rows * width];
            for (int row = 0; row < rows; row++) {
                long before = row == 0 ? least : column.get(row - 1);
                put(column.get(row) - before, steps, row * width, width);
            }
            out.bytes(steps);
        }
    }

    private static int width(PackedColumn column) {
        if (column instanceof PackedColumn.Progression) {
            return PROGRESSION;
        }
        if (column instanceof PackedColumn.Bytes) {
            return Byte.BYTES;
        }
        if (column instanceof PackedColumn.Shorts) {
            return Short.BYTES;
        }
        return column instanceof PackedColumn.Integers ? Integer.BYTES : Long.BYTES;
    }

    private static long least(PackedColumn column) {
        if (column instanceof PackedColumn.Bytes narrow) {
            return narrow.least();
        }
        return column instanceof PackedColumn.Shorts narrow ? narrow.least() : ((PackedColumn.Integers) column).least();
    }

    private static void number(long number, boolean isTime, StoredOutput out) {
        if (isTime) {
            out.second(number);
        } else {
            out.number(number);
        }
    }

    private static void put(long number, byte[] bytes, int at, int width) {
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (number >>> Byte.SIZE * i);
        }
    }

    static PackedColumn read(int rows, boolean isTime, StoredInput in) {
        int width = in.small();
        if (width == Long.BYTES) {
            long[] values = new long[in.least(rows, 1)];
            for (int i = 0; i < rows; i++) {
                values[i] = number(isTime, in);
            }
            return new PackedColumn.Longs(values);
        }
        long first = number(isTime, in);
        return width == PROGRESSION
                ? new PackedColumn.Progression(first, in.number())
                : distances(rows, width, first, in);
    }

    private static PackedColumn distances(int rows, int width, long least, StoredInput in) {
        if (width != Byte.BYTES && width != Short.BYTES && width != Integer.BYTES) {
            throw Damage.because("there is a column of no known width");
        }
        byte[] steps = in.bytes(rows * width);
        byte[] bytes = new byte[rows];
        short[] shorts = new short[rows];
        int[] distances = new int[rows];
        int distance = 0;
        for (int i = 0; i < rows; i++) {
            distance += get(steps, i * width, width);
            bytes[i] = (byte) distance;
            shorts[i] = (short) distance;
            distances[i] = distance;
        }
        if (width == Byte.BYTES) {
            return new PackedColumn.Bytes(least, bytes);
        }
        return width == Short.BYTES
                ? new PackedColumn.Shorts(least, shorts)
                : new PackedColumn.Integers(least, distances);
    }

    private static int get(byte[] bytes, int at, int width) {
        int number = 0;
        for (int i = 0; i < width; i++) {
            number |= (bytes[at + i] & 0xFF) << Byte.SIZE * i;
        }
        return number;
    }

    private static long number(boolean isTime, StoredInput in) {
        return isTime ? in.second() : in.number();
    }

    /** Times of which 0 stands for none, which stays none by any clock: which there are, and of each row which it is. */
    static void writeTimes(PackedColumn column, int rows, StoredOutput out) {
        List<Long> times = new ArrayList<>();
        int[] indexes = new int[rows];
        int last = 0;
        for (int row = 0; row < rows; row++) {
            long time = column.get(row);
            if (times.isEmpty() || times.get(last) != time) {
                last = times.indexOf(time);
                if (last < 0) {
                    last = times.size();
                    times.add(time);
                }
            }
            indexes[row] = last;
        }
        out.count(times.size());
        for (long time : times) {
            out.flag(time != 0);
            if (time != 0) {
                out.second(time);
            }
        }
        if (times.size() > 1) {
            int width = widthOf(times.size());
            byte[] bytes = new byte[rows * width];
            for (int row = 0; row < rows; row++) {
                put(indexes[row], bytes, row * width, width);
            }
            out.bytes(bytes);
        }
    }

    private static int widthOf(int times) {
        return times <= 1 << Byte.SIZE ? Byte.BYTES : Integer.BYTES;
    }

    static PackedColumn readTimes(int rows, StoredInput in) {
        long[] times = new long[in.count()];
        for (int i = 0; i < times.length; i++) {
            times[i] = in.flag() ? in.second() : 0;
        }
        if (times.length == 0) {
            throw Damage.because("there are no times");
        }
        if (times.length == 1) {
            return new PackedColumn.Progression(times[0], 0);
        }
        int width = widthOf(times.length);
        byte[] bytes = in.bytes(rows * width);
        long[] all = new long[rows];
        for (int row = 0; row < rows; row++) {
            int index = get(bytes, row * width, width);
            if (index < 0 || index >= times.length) {
                throw Damage.because("there is no such time");
            }
            all[row] = times[index];
        }
        return PackedColumn.of(all, 0, rows);
    }
}
