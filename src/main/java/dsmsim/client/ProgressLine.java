package dsmsim.client;

import dsmsim.session.OutputClosed;
import dsmsim.site.Interrupted;
import dsmsim.site.Monitor;
import dsmsim.value.Values;
import java.io.IOException;
import java.io.Writer;
import java.util.function.LongSupplier;

/**
 * The output at a terminal. While a command runs and says nothing, its last line tells how far it is; whatever is written
 * erases that line first.
 */
final class ProgressLine extends Writer implements Monitor {
    private static final long MILLISECOND = 1_000_000;
    /** For how long a command says nothing before the line appears. */
    private static final long PATIENCE = 500 * MILLISECOND;
    /** How long a line stays at least. */
    private static final long PAUSE = 100 * MILLISECOND;

    private static final String ERASE = "\r\u001b[K";
    /** What a terminal shows when Ctrl-C is pressed must not begin a new line. */
    private static final int CONTROL_C = "^C".length() + 1;

    private final Writer out;
    private final Input input;
    private final LongSupplier nanos;
    private final boolean shown;
    private boolean waits;
    private long due;
    private boolean visible;
    private boolean hooked;
    private boolean ended;

    /**
     * @param input knows when the user wants no more
     * @param nanos a clock that only goes forward, in nanoseconds
     * @param shown whether the line may appear at all; it needs a window whose width the input knows
     */
    ProgressLine(Writer out, Input input, LongSupplier nanos, boolean shown) {
        this.out = out;
        this.input = input;
        this.nanos = nanos;
        this.shown = shown;
    }

    @Override
    public void step(String task, String unit, long done, long total) {
        if (input.isInterrupted()) {
            throw new Interrupted();
        }
        if (!shown) {
            return;
        }
        long now = nanos.getAsLong();
        if (!waits) {
            waits = true;
            due = now + PATIENCE;
        } else if (now - due >= 0) {
            show(text(task, unit, done, total));
            due = now + PAUSE;
        }
    }

    /** {@code Replicate Node NODE1 /FS1: 1,234,567 of 10,001,100 files}. */
    private static String text(String task, String unit, long done, long total) {
        String whole = total == 0 ? "" : " of " + Values.number(total);
        return task + ": " + Values.number(done) + whole + ' ' + unit;
    }

    private void show(String text) {
        int room = input.columns() - CONTROL_C;
        if (room <= 0 || input.isDriven() || !hooked()) {
            return;
        }
        try {
            draw(text.length() > room ? text.substring(0, room) : text);
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    /** Sees to it that the line is erased when the program is ended from outside. False while that happens. */
    private boolean hooked() {
        if (!hooked) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
            } catch (IllegalStateException ending) {
                return false;
            }
            hooked = true;
        }
        return true;
    }

    private synchronized void draw(String text) throws IOException {
        if (!ended) {
            out.append(ERASE).append(text).flush();
            visible = true;
        }
    }

    private synchronized void erase() throws IOException {
        waits = false;
        if (visible) {
            visible = false;
            out.write(ERASE);
        }
    }

    /** The program is ended from outside, while the command may go on. */
    private synchronized void leave() {
        ended = true;
        try {
            erase();
            out.flush();
        } catch (IOException e) {
            visible = false;
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        erase();
        out.write(text, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        erase();
        out.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        erase();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
