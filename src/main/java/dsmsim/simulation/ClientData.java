package dsmsim.simulation;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.result.Heading;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For every client and every server that knows its node: where the client works, how the node replicates, what is kept. */
final class ClientData {
    static final List<Heading> HEADINGS = List.of(
            Heading.left("Client Node", 15),
            Heading.left("Server Name", 12),
            Heading.center("Works Here?", 6),
            Heading.left("Repl. State", 8),
            Heading.left("Repl. Mode", 11),
            Heading.right("Active Backups", 10),
            Heading.right("Inactive Backups", 10),
            Heading.right("Archives", 10),
            Heading.right("Migrated Files", 10),
            Heading.right("Damaged", 8));

    private long active;
    private long inactive;
    private long archives;
    private long migrated;
    private long damaged;

    private ClientData() {}

    static List<List<Value>> rows(Site site) {
        List<List<Value>> rows = new ArrayList<>();
        site.clients().forEach((node, place) -> {
            for (Server server : site.servers().values()) {
                Optional<Row> registered = server.find(Node.TYPE, node);
                registered.ifPresent(row -> rows.add(row(row, server, place)));
            }
        });
        return rows;
    }

    private static List<Value> row(Row node, Server server, String place) {
        ClientData data = new ClientData();
        for (Row filespace : server.under(FileSpace.TYPE, node.get(Node.NAME))) {
            for (DataType type : DataType.values()) {
                data.add(FileSpace.inventory(server, filespace, type), type);
            }
        }
        return Value.row(
                node.get(Node.NAME),
                server.name(),
                server.name().equals(place),
                node.get(Node.REPL_STATE),
                node.get(Node.REPL_MODE),
                data.active,
                data.inactive,
                data.archives,
                data.migrated,
                data.damaged);
    }

    private void add(Inventory inventory, DataType type) {
        damaged += inventory.damaged();
        switch (type) {
            case BACKUP -> {
                active += inventory.activeVersions();
                inactive += inventory.versions() - inventory.activeVersions();
            }
            case ARCHIVE -> archives += inventory.versions();
            case SPACEMANAGED -> migrated += inventory.versions();
        }
    }
}
