package dsmsim.client;

import dsmsim.product.Level;
import dsmsim.session.Session;

/** What stands before the place where a user types. */
public final class Prompts {
    public static final String CONTINUATION = "cont>";
    public static final String CONFIRMATION = "Do you wish to proceed? (Yes (Y)/No (N)) ";
    private static final Level RENAMED = Level.of(8, 1, 0, 0);

    private Prompts() {}

    /** {@code tsm: PRODSRV>}; from version 8 on {@code Protect: PRODSRV>}. */
    public static String of(Session session) {
        String brand = session.level().isBefore(RENAMED) ? "tsm" : "Protect";
        return session.signOn().isNone()
                ? "tsm>"
                : brand + ": " + session.signOn().server() + ">";
    }
}
