package dsmsim.simulation;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/** What a client tells of itself when it is on a server: its platform, and its file spaces when they are new. */
final class ClientVisit {
    private static final Level CLIENT = Level.of(7, 1, 1, 0);
    private static final String WINDOWS_NAME = "\\\\";

    private ClientVisit() {}

    /** The node as it is after the client has signed on. */
    static Row seen(Row node, Context context) {
        Row seen = node.with(Node.LAST_ACCESS, context.now());
        if (!node.get(Node.PLATFORM).isEmpty()) {
            return seen;
        }
        return seen.with(Node.PLATFORM, "Linux x86-64")
                .with(Node.CLIENT_OS_LEVEL, "2.6.32-431.")
                .with(Node.CLIENT_VERSION, Optional.of(CLIENT));
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
