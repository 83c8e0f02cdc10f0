package dsmsim.activity;

import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.HeldSession;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A session as QUERY SESSION shows it: the one that asks, or one that a process of another server holds.
 *
 * @param type Admin or Server
 * @param client the administrator or server
 * @param received bytes of commands or data
 * @param sent bytes of the messages that answered
 * @param since when it began
 */
record ShownSession(
        int number, String type, String platform, String client, long received, long sent, LocalDateTime since) {
    /** All sessions of the server that has the command, by number. */
    static List<ShownSession> all(Context context) {
        List<ShownSession> sessions = new ArrayList<>();
        sessions.add(own(context));
        for (Server server : context.draft().site().servers().values()) {
            for (BackgroundProcess process : server.processes().values()) {
                process.work()
                        .session(context.draft(), process)
                        .filter(session -> session.server().equals(context.serverName()))
                        .ifPresent(session -> sessions.add(of(session, server)));
            }
        }
        sessions.sort(Comparator.comparingInt(ShownSession::number));
        return sessions;
    }

    private static ShownSession of(HeldSession session, Server from) {
        return new ShownSession(
                session.number(), "Server", from.platform(), session.client(), session.received(), 0, session.since());
    }

    /** The session that issues the command, as far as the server's activity log knows it. */
    private static ShownSession own(Context context) {
        long received = 0;
        long sent = 0;
        LocalDateTime since = context.now();
        for (LogEntry entry : context.server().log()) {
            if (entry.session() == context.session() && entry.process() == 0) {
                Message message = entry.message();
                String identifier = message.identifier();
                if (identifier.equals("ANR2017I")) {
                    received += message.inserts().get(1).length();
                } else if (!identifier.equals("ANR0407I")) {
                    sent += message.text().length();
                }
                since = entry.time();
            }
        }
        return new ShownSession(
                context.session(), "Admin", "Linux x86-64", context.administrator(), received, sent, since);
    }

    String method(Context context) {
        return context.server().level().isBefore(Level.ENCRYPTED_SESSIONS) ? "Tcp/Ip" : "SSL";
    }

    /** When data first came, {@link Attribute#NEVER} for a session that moves none. */
    LocalDateTime firstData() {
        return type.equals("Server") && received > 0 ? since : Attribute.NEVER;
    }

    long minutes(LocalDateTime now) {
        return Duration.between(since, now).toMinutes();
    }

    /** Kilobytes a second on the average; the first second counts as a whole one. */
    long throughput(LocalDateTime now) {
        return (received + sent)
                / 1024
                / Math.max(1, Duration.between(since, now).toSeconds());
    }
}
