package dsmsim.client;

import dsmsim.session.Session;
import dsmsim.site.ActivityLog;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;

/**
 * Console mode and mount mode: shows the messages that a server writes, as its own console would, while time passes. What is
 * typed meanwhile has no effect.
 */
final class ServerMessages {
    /** How often is looked, in milliseconds. */
    private static final long PAUSE = 1000;

    private final Session session;
    private final String server;
    private final Screen screen;
    private final boolean mountsOnly;
    private ActivityLog shown;

    /**
     * Shows what is written from now on.
     *
     * @param mountsOnly whether only messages about removable media are shown (MOUNTMODE)
     */
    ServerMessages(Session session, String server, Screen screen, boolean mountsOnly) {
        this.session = session;
        this.server = server;
        this.screen = screen;
        this.mountsOnly = mountsOnly;
        shown = log();
    }

    private ActivityLog log() {
        return session.site().server(server).map(Server::log).orElse(ActivityLog.EMPTY);
    }

    /** Goes on until the end of the input. A clock that stands is not moved by waiting. */
    void showUntilEndOf(Input input) {
        Thread reader = new Thread(() -> drain(input));
        reader.setDaemon(true);
        reader.start();
        try {
            showNews();
            while (reader.isAlive()) {
                reader.join(session.site().clock().standing() ? 0 : PAUSE);
                session.catchUp();
                showNews();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drain(Input input) {
        while (input.line("").isPresent()) {
            continue;
        }
    }

    private void showNews() {
        ActivityLog log = log();
        for (LogEntry entry : log.beyond(shown)) {
            if (!mountsOnly || isAboutMounts(entry.message().identifier())) {
                screen.line(entry.message().text());
            }
        }
        shown = log;
        screen.flush();
    }

    /** The numbers of the messages about libraries, drives and volumes (messages manual). */
    private static boolean isAboutMounts(String identifier) {
        return identifier.startsWith("ANR83") || identifier.startsWith("ANR84");
    }
}
