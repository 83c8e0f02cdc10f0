package dsmsim.replication;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PRODSRV and DRSRV, and NODE1 on its way between them, in transactions of seven files. */
final class Pair {
    private static final List<DataType> TYPES = List.of(DataType.values());

    private final Console console = Console.empty();

    Pair(String level) {
        run("SIMULATE SERVER PRODSRV LEVEL=" + level);
        run("SIMULATE SERVER DRSRV LEVEL=" + level);
        run("CONNECT DRSRV");
        run("DEFINE SERVER PRODSRV SERVERPASSWORD=secret HLADDRESS=prodsrv.example.com LLADDRESS=1500");
        run("SETOPT REPLBATCHSIZE 7");
        run("CONNECT PRODSRV");
        run("DEFINE SERVER DRSRV SERVERPASSWORD=secret HLADDRESS=drsrv.example.com LLADDRESS=1500");
        run("SETOPT REPLBATCHSIZE 7");
        run("SET REPLSERVER DRSRV");
        run("REGISTER NODE NODE1 node1pw REPLSTATE=ENABLED");
        run("SIMULATE CLIENT NODE1 SERVER=PRODSRV");
        run("SIMULATE BACKUP NODE1 /FS1 FILES=20");
        run("REPLICATE NODE NODE1 WAIT=YES");
    }

    /** Runs a command that must succeed. */
    String run(String command) {
        String reply = console.run(command);
        if (console.returnCode().isError()) {
            throw new AssertionError(command + "\n" + reply);
        }
        return reply;
    }

    Console console() {
        return console;
    }

    Server server(String name) {
        return console.site().server(name).orElseThrow();
    }

    ReplicationMode mode(String server) {
        return server(server).find(Node.TYPE, "NODE1").orElseThrow().get(Node.REPL_MODE);
    }

    /** What a server holds of each file space and type, by name. */
    List<Inventory> inventories(String server) {
        List<Inventory> all = new ArrayList<>();
        for (String filespace : List.of("/FS1", "/FS2")) {
            for (DataType type : TYPES) {
                all.add(inventory(server, filespace, type));
            }
        }
        return all;
    }

    Inventory inventory(String server, String filespace, DataType type) {
        Server found = server(server);
        Optional<Row> row = FileSpace.named(found, "NODE1", filespace);
        return row.map(value -> FileSpace.inventory(found, value, type)).orElse(Inventory.EMPTY);
    }

    /** Technote, from the failure of PRODSRV to step 3. */
    void failOver() {
        run("SIMULATE OUTAGE PRODSRV");
        run("CONNECT DRSRV");
        run("REMOVE REPLNODE NODE1");
        run("SIMULATE CLIENT NODE1 SERVER=DRSRV");
    }

    /** Technote, steps 4 to 8. */
    void prepareSynchronisation() {
        run("SIMULATE RECOVERY PRODSRV");
        run("CONNECT PRODSRV");
        run("REMOVE REPLNODE NODE1");
        run("UPDATE NODE NODE1 REPLSTATE=ENABLED REPLMODE=SYNCRECEIVE");
        run("CONNECT DRSRV");
        run("UPDATE NODE NODE1 REPLSTATE=ENABLED REPLMODE=SYNCSEND");
        run("SET REPLSERVER PRODSRV");
    }

    /** Technote, steps 10 to 12. */
    void changeBack() {
        run("REMOVE REPLNODE NODE1");
        run("UPDATE NODE NODE1 REPLSTATE=ENABLED REPLMODE=SYNCRECEIVE");
        run("CONNECT PRODSRV");
        run("REMOVE REPLNODE NODE1");
        run("UPDATE NODE NODE1 REPLSTATE=ENABLED REPLMODE=SYNCSEND");
        run("REPLICATE NODE NODE1 WAIT=YES");
        run("SIMULATE CLIENT NODE1 SERVER=PRODSRV");
    }
}
