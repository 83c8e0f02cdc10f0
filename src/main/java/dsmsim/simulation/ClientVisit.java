package dsmsim.simulation;

import dsmsim.command.Context;
import dsmsim.command.Moments;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.server.Connection;
import dsmsim.server.Summary;
import dsmsim.site.LogEntry;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.SummaryRecord;
import java.util.Optional;

/**
 * What a client tells of itself when it is on a server: its platform, and its file spaces when they are new; and what its
 * session leaves there.
 */
final class ClientVisit {
    private static final Level CLIENT = Level.of(7, 1, 1, 0);
    private static final String PLATFORM = "Linux x86-64";
    private static final String WINDOWS_NAME = "\\\\";

    private ClientVisit() {}

    /** The node as it is after the client has signed on. */
    static Row seen(Row node, Context context) {
        Row seen = node.with(Node.LAST_ACCESS, context.now());
        if (!node.get(Node.PLATFORM).isEmpty()) {
            return seen;
        }
        return seen.with(Node.PLATFORM, PLATFORM)
                .with(Node.CLIENT_OS_LEVEL, "2.6.32-431.")
                .with(Node.CLIENT_VERSION, Optional.of(CLIENT));
    }

    /**
     * The session of a client is over. It has taken no time.
     *
     * @param node as the client leaves it
     * @param received bytes that the server has got
     * @param sent bytes that the server has sent
     */
    static void end(NodeClient client, Row node, long received, long sent, ClientReport report, Context context) {
        int session = context.draft().beginSession(client.server());
        Server server = context.draft().server(client.server());
        Connection connection = new Connection(server.level(), session);
        Row left = node.with(Node.LAST_METHOD, connection.method())
                .with(Node.TRANSPORT_METHOD, connection.transport())
                .with(Node.LAST_RECEIVED, received)
                .with(Node.LAST_SENT, sent);
        context.draft().put(server.with(left));
        log(session, node, report, client, context);
        for (SummaryRecord each : report.summary(session, client.node(), Moments.seconds(context.now()))) {
            Summary.add(context.draft(), client.server(), each);
        }
    }

    private static void log(int session, Row node, ClientReport report, NodeClient client, Context context) {
        Server server = context.draft().server(client.server());
        context.draft()
                .log(
                        server.name(),
                        new ClientSession(
                                context.now(), session, client.node(), platform(node), server.level(), report));
    }

    private static String platform(Row node) {
        return node.get(Node.PLATFORM).isEmpty() ? PLATFORM : node.get(Node.PLATFORM);
    }

    /** The server does not let the client in, and notes that, whatever becomes of the command. */
    static void refuse(String reason, NodeClient client, Context context) {
        context.draft().keep(() -> {
            int session = context.draft().beginSession(client.server());
            Server server = context.draft().server(client.server());
            String platform = server.find(Node.TYPE, client.node())
                    .map(ClientVisit::platform)
                    .orElse(PLATFORM);
            new Connection(server.level(), session)
                    .encryption()
                    .ifPresent(message -> log(session, message, client, context));
            log(session, Message.of(reason, session, client.node(), platform), client, context);
        });
    }

    private static void log(int session, Message message, NodeClient client, Context context) {
        context.draft().log(client.server(), new LogEntry(context.now(), message, session, 0, client.node()));
    }

    /** The server lets the client in, but not do what it has come for; it notes that, whatever becomes of the command. */
    static void endInVain(NodeClient client, Row node, Context context) {
        context.draft().keep(() -> {
            int session = context.draft().beginSession(client.server());
            log(session, node, ClientReport.NONE, client, context);
        });
    }

    /** The file space of that name, new when the client has not stored in it before. */
    static Row filespace(NodeClient client, Row node, String name, Context context) {
        Server server = context.draft().server(client.server());
        return FileSpace.named(server, client.node(), name)
                .orElseGet(() -> created(node, FileSpace.nextId(server, client.node()), name));
    }

    private static Row created(Row node, int id, String name) {
        Row filespace = FileSpace.TYPE.row(node.get(Node.NAME), id).with(FileSpace.NAME, name);
        if (name.startsWith(WINDOWS_NAME)) {
            return filespace
                    .with(FileSpace.PLATFORM, "WinNT")
                    .with(FileSpace.FILESPACE_TYPE, "NTFS")
                    .with(FileSpace.UNICODE, true);
        }
        return filespace.with(FileSpace.PLATFORM, node.get(Node.PLATFORM)).with(FileSpace.FILESPACE_TYPE, "EXT4");
    }

    /** The file space of that name on a server, or the failure that says it is not there. */
    static Row known(Server server, String node, String name) {
        return FileSpace.named(server, node, name)
                .orElseThrow(() -> CommandFailure.of("SIM0307E", name, node, server.name()));
    }
}
