package dsmsim.bench;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.present.Format;
import dsmsim.session.Session;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import dsmsim.testing.Drawing;
import dsmsim.world.World;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs SELECTs over 100,000 nodes, 300,000 lines of occupancy, and 10 million versions of files. */
public final class SelectBench {
    private static final int RUNS = 15;
    private static final int LOOK_UPS = 199;
    private static final int NODES = 100_000;
    private static final int PLATFORMS = 20;
    private static final int VERSIONS = 10_000_000;
    private static final long WHEN = 1_400_000_000;

    private final PrintStream out = System.out;

    /** @param arguments a folder in which rows and the statement are written for another program; none for no such */
    public static void main(String[] arguments) throws IOException {
        new SelectBench().run(arguments);
    }

    private void run(String[] arguments) throws IOException {
        Server server = Console.on("SRVA").site().server("SRVA").orElseThrow();
        Session nodes = session(nodes(server));
        if (arguments.length > 0) {
            Path folder = Path.of(arguments[0]);
            Files.writeString(folder.resolve("join.sql"), JOIN);
            write(nodes, "select node_name,platform_name from nodes", folder.resolve("nodes.csv"));
            write(nodes, "select node_name,type,num_files,logical_mb from occupancy", folder.resolve("occupancy.csv"));
        }
        time(nodes, "join", JOIN, RUNS);
        time(nodes, "look-up", "select * from nodes where node_name='N050000'", LOOK_UPS);
        time(
                nodes,
                "all nodes, 12 columns",
                "select node_name,platform_name,domain_name,contact,locked,reg_time,"
                        + "lastacc_time,pwset_time,repl_state,repl_mode,nodetype,url from nodes");
        Session versions = session(versions(server));
        time(versions, "count of versions", "select count(*) from backups");
        time(
                versions,
                "count of versions with a condition",
                "select count(*) from backups where state='ACTIVE_VERSION'");
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.println("heap " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
    }

    private static final String JOIN = "select n.platform_name,o.type,count(*),sum(o.num_files),sum(o.logical_mb)"
            + " from nodes n,occupancy o where n.node_name=o.node_name group by n.platform_name,o.type";

    private static Session session(Server server) {
        Console console = Console.on("SRVA");
        Session session = new Session(
                new World(console.site().with(server)),
                Catalog.standard(),
                new Handlers(Commands.CHAPTERS),
                () -> Console.START);
        session.signOn("ADMIN", "ADMIN", "SRVA");
        return session;
    }

    private static Server nodes(Server empty) {
        Server server = empty;
        for (int i = 0; i < NODES; i++) {
            String name = String.format("N%06d", i);
            server = server.with(
                            Node.TYPE.row(name).with(Node.DOMAIN, "STANDARD").with(Node.PLATFORM, "OS" + i % PLATFORMS))
                    .with(FileSpace.TYPE.row(name, 1).with(FileSpace.NAME, "/FS1"));
            for (DataType type : DataType.values()) {
                Inventory files = type.choose(
                        Inventory.EMPTY.backUp(0, 1 + i % 3, 1000L * i, WHEN, "STANDARD"),
                        Inventory.EMPTY.archive(0, 1, 5000, WHEN, "STANDARD"),
                        Inventory.EMPTY.migrate(0, 1, 7000, WHEN, "STANDARD"));
                server = server.with(InventoryKey.of(name, 1, type), files);
            }
        }
        return server;
    }

    private static Server versions(Server empty) {
        return empty.with(Node.TYPE.row("N1").with(Node.DOMAIN, "STANDARD"))
                .with(FileSpace.TYPE.row("N1", 1).with(FileSpace.NAME, "/FS1"))
                .with(
                        InventoryKey.of("N1", 1, DataType.BACKUP),
                        Inventory.EMPTY.backUp(0, VERSIONS, 1000, WHEN, "STANDARD"));
    }

    private static void write(Session session, String statement, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            Format rows = new Format(Format.Shape.AUTO, Format.Delimiter.COMMA, true, Format.STANDARD.style(), 0);
            session.run(statement, new Drawing(rows, writer));
        }
    }

    private void time(Session session, String name, String statement) throws IOException {
        time(session, name, statement, RUNS);
    }

    private void time(Session session, String name, String statement, int runs) throws IOException {
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            try (Writer sink = new BufferedWriter(Writer.nullWriter())) {
                session.run(statement, new Drawing(Format.STANDARD, sink));
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        StringBuilder all = new StringBuilder();
        for (double one : Arrays.copyOf(millis, Math.min(runs, 2 * RUNS))) {
            all.append(String.format(" %.1f", one));
        }
        double[] later = Arrays.copyOfRange(millis, 1, runs);
        Arrays.sort(later);
        out.printf("%s: %.2f ms (runs:%s)%n", name, later[later.length / 2], all);
    }
}
