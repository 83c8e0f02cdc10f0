package dsmsim.server;

/** ENABLE SESSIONS. */
final class EnableSessions extends SessionSwitch {
    EnableSessions() {
        super(true);
    }
}
