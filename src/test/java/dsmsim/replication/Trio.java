package dsmsim.replication;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationState;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * PRODSRV, DRSRV and THIRD, each with the others defined. N1 goes from PRODSRV to DRSRV, N2 from DRSRV to THIRD, until
 * somebody changes that. Transactions have seven files.
 */
final class Trio {
    static final List<String> SERVERS = List.of("PRODSRV", "DRSRV", "THIRD");
    static final List<String> NODES = List.of("N1", "N2");

    private final Console console = Console.empty();

    /** What a server holds of a file space and type. */
    record Place(String server, String node, String filespace, DataType type) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }
    }

    Trio() {
        SERVERS.forEach(server -> console.run("SIMULATE SERVER " + server + " LEVEL=7.1.1.100"));
        for (String server : SERVERS) {
            run(server, "SETOPT REPLBATCHSIZE 7");
            for (String other : SERVERS) {
                if (!other.equals(server)) {
                    run(server, "DEFINE SERVER " + other + " SERVERPASSWORD=secret HLADDRESS=h LLADDRESS=1500");
                }
            }
        }
        run("PRODSRV", "SET REPLSERVER DRSRV", "REGISTER NODE N1 n1secret REPLSTATE=ENABLED");
        run("DRSRV", "SET REPLSERVER THIRD", "REGISTER NODE N2 n2secret REPLSTATE=ENABLED");
        run("PRODSRV", "SIMULATE CLIENT N1 SERVER=PRODSRV", "SIMULATE CLIENT N2 SERVER=DRSRV");
        run("PRODSRV", "SIMULATE BACKUP N1 /FS1 FILES=12", "SIMULATE ARCHIVE N1 /FS1 FILES=4");
        run("DRSRV", "SIMULATE BACKUP N2 /FS1 FILES=12", "SIMULATE MIGRATE N2 /FS2 FILES=4");
    }

    /**
     * The name of a server given by its part: {@code sender of N1} is the first from which the node goes, {@code target of
     * N1} where that one sends it. Other texts are names.
     */
    String named(String part) {
        if (!part.contains(" of ")) {
            return part;
        }
        String node = part.substring(part.lastIndexOf(' ') + 1);
        String sender =
                SERVERS.stream().filter(name -> sends(name, node)).findFirst().orElse(SERVERS.get(0));
        String target = server(sender).setting(ReplicationSettings.TARGET);
        return part.startsWith("sender") ? sender : target;
    }

    private boolean sends(String server, String node) {
        return server(server)
                .find(Node.TYPE, node)
                .filter(row -> row.get(Node.REPL_STATE) == ReplicationState.ENABLED
                        && !row.get(Node.REPL_MODE).receives())
                .isPresent();
    }

    /** Runs commands on a server, whether they succeed or not; returns the reply to the last one. */
    String run(String server, String... commands) {
        console.run("CONNECT " + server);
        String reply = "";
        for (String command : commands) {
            reply = console.run(command);
            if (reply.contains("ANR2032E")) {
                throw new AssertionError(command + "\n" + reply);
            }
        }
        return reply;
    }

    Server server(String name) {
        return console.site().server(name).orElseThrow();
    }

    /** All that the servers hold, without what is empty. */
    Map<Place, Inventory> inventories() {
        Map<Place, Inventory> all = new TreeMap<>();
        for (String name : SERVERS) {
            Server server = server(name);
            for (String node : NODES) {
                for (Row filespace : server.under(FileSpace.TYPE, node)) {
                    for (DataType type : DataType.values()) {
                        Inventory held = FileSpace.inventory(server, filespace, type);
                        if (!held.isEmpty()) {
                            all.put(new Place(name, node, filespace.get(FileSpace.NAME), type), held);
                        }
                    }
                }
            }
        }
        return all;
    }
}
