package dsmsim.console;

import java.util.function.LongSupplier;

/**
 * What becomes of Ctrl-C while a command runs. The first one asks the command to stop; the world is too dear to end with a
 * slip of the hand, so only one that comes after the command has had its time ends the program.
 */
final class Interruption {
    /** How long a command may take to stop: two seconds. */
    private static final long PATIENCE = 2_000_000_000L;

    /** The exit status of a program that was ended so, as shells have it. */
    private static final int INTERRUPTED = 130;

    private final LongSupplier nanos;
    private boolean begun;
    private volatile boolean wanted;
    private long since;

    /** @param nanos a clock that only goes forward, in nanoseconds */
    Interruption(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Ctrl-C has been pressed. True if the program is to end, as it is before the first prompt, when nothing is lost. */
    synchronized boolean isLast() {
        long now = nanos.getAsLong();
        if (!wanted) {
            wanted = true;
            since = now;
            return !begun;
        }
        return now - since > PATIENCE;
    }

    /** Ctrl-C has been pressed; ends the program if that is so. */
    void press() {
        if (isLast()) {
            System.exit(INTERRUPTED);
        }
    }

    /** The next command is asked for. */
    synchronized void forget() {
        begun = true;
        wanted = false;
    }

    /** Whether the command that runs is to stop. */
    boolean isWanted() {
        return wanted;
    }
}
