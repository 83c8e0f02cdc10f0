package dsmsim.server;

/** DISABLE SESSIONS. */
final class DisableSessions extends SessionSwitch {
    DisableSessions() {
        super(false);
    }
}
