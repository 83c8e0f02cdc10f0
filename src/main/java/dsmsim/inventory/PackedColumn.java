package dsmsim.inventory;

import java.util.Arrays;

/** One immutable column of numbers, kept as narrow as its values allow. */
public sealed interface PackedColumn {

    /** The number in a row, counted from 0. */
    long get(int row);

    /** The column that holds {@code values[from]} to {@code values[to - 1]}, at least one; copies what it needs. */
    static PackedColumn of(long[] values, int from, int to) {
        long step = to - from > 1 ? values[from + 1] - values[from] : 0;
        boolean progression = true;
        long least = values[from];
        long greatest = least;
        for (int i = from + 1; i < to; i++) {
            progression &= values[i] - values[i - 1] == step;
            least = Math.min(least, values[i]);
            greatest = Math.max(greatest, values[i]);
        }
        return progression ? new Progression(values[from], step) : packed(values, from, to, least, greatest - least);
    }

    private static PackedColumn packed(long[] values, int from, int to, long least, long spread) {
        if (spread >>> Byte.SIZE == 0) {
            return Bytes.of(values, from, to, least);
        }
        if (spread >>> Short.SIZE == 0) {
            return Shorts.of(values, from, to, least);
        }
        if (spread >>> Integer.SIZE == 0) {
            return Integers.of(values, from, to, least);
        }
        return Longs.of(values, from, to);
    }

    /** Equal steps; a constant column has step 0. */
    record Progression(long first, long step) implements PackedColumn {
        @Override
        public long get(int row) {
            return first + step * row;
        }
    }

    /** Distances from the least value that fit a byte. */
    record Bytes(long least, byte[] distances) implements PackedColumn {
        private static PackedColumn of(long[] values, int from, int to, long least) {
            byte[] distances = new byte[to - from];
            for (int i = from; i < to; i++) {
                distances[i - from] = (byte) (values[i] - least);
            }
            return new Bytes(least, distances);
        }

        @Override
        public long get(int row) {
            return least + Byte.toUnsignedLong(distances[row]);
        }
    }

    /** Distances from the least value that fit two bytes. */
    record Shorts(long least, short[] distances) implements PackedColumn {
        private static PackedColumn of(long[] values, int from, int to, long least) {
            short[] distances = new short[to - from];
            for (int i = from; i < to; i++) {
                distances[i - from] = (short) (values[i] - least);
            }
            return new Shorts(least, distances);
        }

        @Override
        public long get(int row) {
            return least + Short.toUnsignedLong(distances[row]);
        }
    }

    /** Distances from the least value that fit four bytes. */
    record Integers(long least, int[] distances) implements PackedColumn {
        private static PackedColumn of(long[] values, int from, int to, long least) {
            int[] distances = new int[to - from];
            for (int i = from; i < to; i++) {
                distances[i - from] = (int) (values[i] - least);
            }
            return new Integers(least, distances);
        }

        @Override
        public long get(int row) {
            return least + Integer.toUnsignedLong(distances[row]);
        }
    }

    /** The values themselves. */
    record Longs(long[] values) implements PackedColumn {
        private static PackedColumn of(long[] values, int from, int to) {
            return new Longs(Arrays.copyOfRange(values, from, to));
        }

        @Override
        public long get(int row) {
            return values[row];
        }
    }
}
