package dsmsim.activity;

import dsmsim.message.Message;
import dsmsim.server.Connection;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Fact;
import dsmsim.site.HeldSession;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.Value;
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
    static final Fact<ShownSession> NUMBER =
            Fact.derived("SESSION_ID", "Sess Number", Types.NUMBER, (session, where) -> session.number);
    static final Fact<ShownSession> METHOD =
            Fact.derived("COMMMETHOD", "Comm. Method", Types.TEXT, ShownSession::method);
    static final Fact<ShownSession> STATE = Fact.absent("STATE", "Sess State", "Run");
    static final Fact<ShownSession> WAIT =
            Fact.<ShownSession>absent("WAIT_SECONDS", "Wait Time", 0).shownAs((session, where) -> Value.of("0 S "));
    static final Fact<ShownSession> SENT =
            Fact.derived("BYTES_SENT", "Bytes Sent", Types.TRAFFIC, (session, where) -> session.sent);
    static final Fact<ShownSession> RECEIVED =
            Fact.derived("BYTES_RECEIVED", "Bytes Recvd", Types.TRAFFIC, (session, where) -> session.received);
    static final Fact<ShownSession> TYPE =
            Fact.derived("SESSION_TYPE", "Sess Type", Types.TEXT, (session, where) -> session.type);
    static final Fact<ShownSession> PLATFORM =
            Fact.derived("CLIENT_PLATFORM", "Platform", Types.TEXT, (session, where) -> session.platform);
    static final Fact<ShownSession> CLIENT =
            Fact.derived("CLIENT_NAME", "Client Name", Types.TEXT, (session, where) -> session.client);

    /** What QUERY SESSION FORMAT=DETAILED shows. */
    static final List<Fact<ShownSession>> DETAILED = List.of(
            NUMBER,
            METHOD,
            STATE,
            WAIT,
            SENT,
            RECEIVED,
            TYPE,
            PLATFORM,
            CLIENT,
            Fact.absent("", "Media Access Status", ""),
            Fact.absent("OWNER_NAME", "User Name", ""),
            Fact.derived("", "Date/Time First Data Sent", Types.MOMENT, (session, where) -> session.firstData()),
            Fact.absent("", "Proxy By Storage Agent", ""),
            Fact.absent("", "Actions", ""),
            Fact.absent("FAIL_OVER_MODE", "Failover Mode", "No"));

    /** What a session has last heard of its client: of an administrator the command that asks, ours. */
    static final Fact<ShownSession> VERB = ofAdministrator("LAST_VERB", "AdmCmd");

    static final Fact<ShownSession> VERB_STATE = ofAdministrator("VERB_STATE", "Recv");

    static final Fact<ShownSession> START =
            Fact.derived("START_TIME", "", Types.MOMENT, (session, where) -> session.since);

    private static Fact<ShownSession> ofAdministrator(String column, String word) {
        return Fact.derived(column, "", Types.TEXT, (session, where) -> session.type.equals("Admin") ? word : "");
    }

    /** All sessions of the server that is asked, by number. */
    static List<ShownSession> all(View where) {
        List<ShownSession> sessions = new ArrayList<>();
        if (where.session() > 0) {
            sessions.add(own(where));
        }
        for (Server server : where.site().servers().values()) {
            for (BackgroundProcess process : server.processes().values()) {
                for (HeldSession session : process.work().sessions(where.site(), process)) {
                    if (session.server().equals(where.server().name())) {
                        sessions.add(of(session, where.site()));
                    }
                }
            }
        }
        sessions.sort(Comparator.comparingInt(ShownSession::number));
        return sessions;
    }

    private static ShownSession of(HeldSession session, Site site) {
        String platform = site.server(session.client()).map(Server::platform).orElse("");
        String client = site.server(session.client()).map(Server::shownName).orElse("");
        return new ShownSession(
                session.number(), "Server", platform, client, session.received(), session.sent(), session.since());
    }

    /** The session that issues the command, as far as the server's activity log knows it. */
    private static ShownSession own(View where) {
        long received = 0;
        long sent = 0;
        LocalDateTime since = where.now();
        for (LogEntry entry : where.server().log().of(where.session())) {
            if (entry.process() == 0) {
                Message message = entry.message();
                String identifier = message.identifier();
                if (identifier.equals("ANR2017I")) {
                    received += message.inserts().get(1).length();
                } else if (!identifier.equals("ANR0407I") && !identifier.equals("ANR8592I")) {
                    sent += message.text().length();
                }
                since = entry.time();
            }
        }
        return new ShownSession(where.session(), "Admin", "Linux x86-64", where.administrator(), received, sent, since);
    }

    private static String method(ShownSession session, View where) {
        return new Connection(where.server().level(), session.number).method();
    }

    /** When data first came, {@link Attribute#NEVER} for a session that moves none. */
    LocalDateTime firstData() {
        return type.equals("Server") && received + sent > 0 ? since : Attribute.NEVER;
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
