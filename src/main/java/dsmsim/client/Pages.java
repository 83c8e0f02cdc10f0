package dsmsim.client;

import java.io.IOException;
import java.io.Writer;

/**
 * Stops at the end of each page of a terminal window, until the user wants to see more. Where a line goes on in the next
 * row is counted; the window may change its size between two pages.
 */
final class Pages extends Writer {
    private static final int TAB = 8;

    private final Writer out;
    private final Input input;
    private final int lines;
    private int row;
    private int column;

    /** The user has seen enough. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @param lines how many rows a page has, 0 for as many as the window, whose last one is for the question */
    Pages(Writer out, Input input, int lines) {
        this.out = out;
        this.input = input;
        this.lines = lines;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int columns = input.columns() > 0 ? input.columns() : Integer.MAX_VALUE;
        int page = lines > 0 ? lines : Math.max(1, input.rows() - 1);
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            boolean wraps = column >= columns && text[i] != '\n';
            if (wraps) {
                row++;
                column = 0;
            }
            if (row >= page && column == 0) {
                out.write(text, written, i - written);
                written = i;
                turn(wraps);
            }
            move(text[i]);
        }
        out.write(text, written, offset + length - written);
    }

    /** Asks, in a row of its own also where the page ends within a line. */
    private void turn(boolean withinLine) throws IOException {
        if (withinLine) {
            out.write('\n');
        }
        out.flush();
        row = 0;
        if (!input.more()) {
            throw new Cancelled();
        }
    }

    private void move(char c) {
        switch (c) {
            case '\n' -> {
                row++;
                column = 0;
            }
            case '\t' -> column += TAB - column % TAB;
            default -> column++;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
