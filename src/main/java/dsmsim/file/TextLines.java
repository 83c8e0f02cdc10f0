package dsmsim.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of a text, in bounded memory: of a longer line so many characters are given and the others are passed over.
 * A byte order mark at the beginning is no part of the text.
 */
public final class TextLines implements AutoCloseable {
    private static final int BUFFER = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** A text without a line end in so many characters, a file of 2 GB, has none at all; {@code /dev/zero} ends so too. */
    private static final long LONGEST_SEARCH = 2_200_000_000L;

    private final Reader reader;
    private final int most;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int end;
    /** Whether a line feed that comes now belongs to the line end before it. */
    private boolean behindReturn;
    /** Whether what comes now, up to the line end, belongs to a line that has been given. */
    private boolean inLongLine;

    private boolean begun;
    private boolean over;

    /**
     * @param most how many characters of a line are given: a line of so many may have been longer
     */
    public TextLines(Reader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** The next line without its end, which is as in {@link java.io.BufferedReader#readLine}; empty at the end. */
    public Optional<String> next() throws IOException {
        if (inLongLine) {
            passOver();
        }
        String first = null;
        StringBuilder line = null;
        while (first == null && fill()) {
            int stop = lineEnd(Math.min(end, next + most - (line == null ? 0 : line.length())));
            boolean isEnd = stop < end && isLineEnd(buffer[stop]);
            boolean isLong = !isEnd && stop - next + (line == null ? 0 : line.length()) == most;
            if (line == null && (isEnd || isLong)) {
                first = new String(buffer, next, stop - next);
            } else {
                line = line == null ? new StringBuilder() : line;
                line.append(buffer, next, stop - next);
                first = isEnd || isLong ? line.toString() : null;
            }
            next = stop;
            inLongLine = isLong;
            if (isEnd) {
                endLine();
            }
        }
        return first != null || line == null ? Optional.ofNullable(first) : Optional.of(line.toString());
    }

    /** Whether there is something to read without waiting for it. */
    public boolean ready() throws IOException {
        return next < end && !(behindReturn && next + 1 == end && buffer[next] == '\n') || reader.ready();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void passOver() throws IOException {
        long searched = 0;
        while (inLongLine && fill()) {
            int stop = lineEnd(end);
            searched += stop - next;
            next = stop;
            if (stop < end) {
                endLine();
                inLongLine = false;
            } else if (searched >= LONGEST_SEARCH) {
                over = true;
            }
        }
    }

    private void endLine() {
        behindReturn = buffer[next] == '\r';
        next++;
    }

    /** The place of the next line end, or the limit. */
    private int lineEnd(int limit) {
        int at = next;
        while (at < limit && !isLineEnd(buffer[at])) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether there is a character to read; waits for it. */
    private boolean fill() throws IOException {
        while (!over) {
            if (next < end && behindReturn) {
                behindReturn = false;
                next += buffer[next] == '\n' ? 1 : 0;
            }
            if (next < end) {
                return true;
            }
            int read = reader.read(buffer, 0, BUFFER);
            over = read < 0;
            next = 0;
            end = Math.max(0, read);
            if (!begun && end > 0) {
                begun = true;
                next = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
            }
        }
        return false;
    }
}
