package dsmsim.simulation;

import dsmsim.value.Values;

/** Collects numbers of files in ascending order and writes them as ranges: {@code 1-990, 1001}. */
final class FileNumbers {
    /** More ranges than this would say less, not more. */
    private static final int MOST_RANGES = 8;

    private final StringBuilder ranges = new StringBuilder();
    private int written;
    private int first = -1;
    private int last = -1;
    private int count;

    void add(int file) {
        count++;
        if (first >= 0 && file == last + 1) {
            last = file;
            return;
        }
        write();
        first = file;
        last = file;
    }

    int count() {
        return count;
    }

    /** The ranges; when there are many, only the first ones and dots. */
    String text() {
        write();
        first = -1;
        return written > MOST_RANGES ? ranges + ", ..." : ranges.toString();
    }

    private void write() {
        if (first < 0 || ++written > MOST_RANGES) {
            return;
        }
        ranges.append(ranges.isEmpty() ? "" : ", ").append(range(first, last));
    }

    static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** A count as sentences give it. */
    static String files(int count) {
        return count == 1 ? "1 file" : Values.number(count) + " files";
    }
}
