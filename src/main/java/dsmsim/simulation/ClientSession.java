package dsmsim.simulation;

import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.server.Connection;
import dsmsim.site.LogEntry;
import dsmsim.site.Logged;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What the session of a client leaves in the activity log of its server: its start, what the client reports, its end. Macros
 * have thousands of them, so they are kept as numbers.
 *
 * @param level of the server
 */
record ClientSession(LocalDateTime time, int session, String node, String platform, Level level, ClientReport report)
        implements Logged {
    /**
     * From here on a session starts with ANR0839I. Seen at 8.1.23 and 8.1.27; up to 8.1.16 logs have ANR0406I. Which level
     * between is the first is not known.
     */
    private static final Level NAMES_OWN_ADDRESS = Level.of(8, 1, 20, 0);

    private static final int OWN_PORT = 1500;

    static final String FORM = "CLIENT SESSION";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        return List.of(time, session, node, platform, level.toString(), report.stored());
    }

    static ClientSession of(Fields fields) {
        return new ClientSession(
                fields.moment(),
                fields.integer(),
                fields.text(),
                fields.text(),
                Level.parse(fields.text()).orElse(Level.NEWEST),
                ClientReport.of(fields.fields()));
    }

    @Override
    public int size() {
        return (connection().isEncrypted() ? 3 : 2) + report.size();
    }

    @Override
    public List<LogEntry> lines() {
        List<LogEntry> lines = new ArrayList<>();
        connection().encryption().ifPresent(message -> lines.add(new LogEntry(time, message, session, 0, "")));
        lines.add(line(start()));
        for (Message message : report.messages(session, node)) {
            lines.add(line(message));
        }
        lines.add(line(Message.of("ANR0403I", session, node, platform)));
        return lines;
    }

    private Connection connection() {
        return new Connection(level, session);
    }

    private LogEntry line(Message message) {
        return new LogEntry(time, message, session, 0, node);
    }

    private Message start() {
        Connection connection = connection();
        return level.isBefore(NAMES_OWN_ADDRESS)
                ? Message.of("ANR0406I", session, node, platform, connection.method(), connection.address())
                : Message.of(
                        "ANR0839I",
                        session,
                        node,
                        platform,
                        connection.method(),
                        connection.address(),
                        connection.host(),
                        OWN_PORT);
    }
}
