package dsmsim.client;

import java.io.IOException;
import java.io.Writer;

/** Stops at the end of each page of a terminal window, until the user wants to see more. */
final class Pages extends Writer {
    private final Writer out;
    private final Input input;
    private int row;
    private int column;

    /** The user has seen enough. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Pages(Writer out, Input input) {
        this.out = out;
        this.input = input;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            if (isFull()) {
                out.write(text, written, i - written);
                written = i;
                turn();
            }
            move(text[i]);
        }
        out.write(text, written, offset + length - written);
    }

    /** The last row is for the question. */
    private boolean isFull() {
        return row >= Math.max(1, input.rows() - 1) && column == 0;
    }

    private void turn() throws IOException {
        out.flush();
        row = 0;
        if (!input.more()) {
            throw new Cancelled();
        }
    }

    private void move(char c) {
        if (c == '\n') {
            row++;
            column = 0;
        } else if (++column > input.columns() && input.columns() > 0) {
            row++;
            column = 1;
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
