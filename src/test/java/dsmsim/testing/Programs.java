package dsmsim.testing;

import dsmsim.Commands;
import dsmsim.client.Client;
import dsmsim.command.Handlers;
import dsmsim.report.Rehearsing;
import dsmsim.transcript.Verification;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The whole program, as it is started from a command line. */
public final class Programs {
    private Programs() {}

    /** The program on a machine whose clock stands. */
    public static Client standingAt(LocalDateTime now) {
        return of(() -> now);
    }

    public static Client of(Supplier<LocalDateTime> systemClock) {
        return new Client(new Handlers(Commands.CHAPTERS), systemClock, new Verification(), new Rehearsing());
    }
}
