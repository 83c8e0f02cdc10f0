package dsmsim.stored;

import dsmsim.message.CommandFailure;

/** Why stored bytes cannot be read. */
public final class Damage {
    private Damage() {}

    /** They are not as they were written (SIM0850E). */
    public static CommandFailure because(String reason) {
        return CommandFailure.of("SIM0850E", reason);
    }

    /** They were written by a later version of the program, which knows something that cannot be left aside (SIM0851E). */
    public static CommandFailure isLater(String what) {
        return CommandFailure.of("SIM0851E", what);
    }
}
