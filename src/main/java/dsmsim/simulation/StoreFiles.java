package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Moments;
import dsmsim.command.WorldHandler;
import dsmsim.inventory.Inventory;
import dsmsim.message.CommandFailure;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.policy.ActivePolicy;
import dsmsim.result.Result;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.value.Size;

/** SIMULATE BACKUP, ARCHIVE and MIGRATE: the client of a node stores files on its server, in no time. */
abstract class StoreFiles implements WorldHandler {
    /** An exabyte in one command, so that sums stay numbers. */
    private static final long MOST_BYTES = 1L << 60;

    private final DataType type;

    StoreFiles(DataType type) {
        this.type = type;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        FileRange files = FileRange.of(invocation);
        String name = invocation.text("filespace_name");
        NodeClient client =
                NodeClient.of(invocation.text("node_name"), context.draft().site());
        Row node = ClientVisit.seen(client.storing(context), context);
        Row filespace = stamped(ClientVisit.filespace(client, node, name, context), context);
        Inventory before = FileSpace.inventory(context.draft().server(client.server()), filespace, type);
        long size = size(invocation, files);
        String managementClass = managementClass(client, node, context);
        Inventory after = stored(before, files, size, Moments.seconds(context.now()), managementClass);
        context.draft()
                .update(
                        client.server(),
                        server -> server.with(
                                        type == DataType.BACKUP ? FileSystem.holding(after, filespace) : filespace)
                                .with(FileSpace.key(filespace, type), after));
        client.remember(context);
        ClientReport report = ClientReport.stored(reported(), files.count(), files.count() * size);
        ClientVisit.end(client, node, report.bytes(), 0, report, context);
        return Result.of(
                "SIM0306I",
                FileNumbers.files(files.count()),
                files,
                name,
                node.get(Node.NAME),
                words(),
                client.server());
    }

    private static long size(Invocation invocation, FileRange files) {
        long size = Size.bytes(invocation.text("SIZE")).orElseThrow();
        if (size > MOST_BYTES / files.count()) {
            throw CommandFailure.at(invocation.span("SIZE"), "ANR2020E", invocation.text("SIZE"));
        }
        return size;
    }

    /** The default class of the node's domain, to which all files are bound. */
    private String managementClass(NodeClient client, Row node, Context context) {
        String domain = node.get(Node.DOMAIN);
        ActivePolicy policy = new ActivePolicy(context.draft().server(client.server()), domain);
        String managementClass =
                policy.defaultClass().orElseThrow(() -> CommandFailure.of("SIM0338E", client.node(), domain));
        if (policy.destination(managementClass, type).isEmpty()) {
            throw CommandFailure.of("SIM0339E", client.node(), managementClass, domain, type.words());
        }
        return managementClass;
    }

    private Inventory stored(Inventory inventory, FileRange files, long size, long now, String managementClass) {
        return switch (type) {
            case BACKUP -> inventory.backUp(files.first(), files.count(), size, now, managementClass);
            case ARCHIVE -> inventory.archive(files.first(), files.count(), size, now, managementClass);
            case SPACEMANAGED -> inventory.migrate(files.first(), files.count(), size, now, managementClass);
        };
    }

    private Row stamped(Row filespace, Context context) {
        return switch (type) {
            case BACKUP ->
                filespace.with(FileSpace.BACKUP_START, context.now()).with(FileSpace.BACKUP_END, context.now());
            case ARCHIVE -> filespace.with(FileSpace.ARCHIVE_END, context.now());
            case SPACEMANAGED -> filespace;
        };
    }

    private ClientReport.Kind reported() {
        return type.choose(ClientReport.Kind.BACKUP, ClientReport.Kind.ARCHIVE, ClientReport.Kind.NOTHING);
    }

    private String words() {
        return type.choose("backed up", "archived", "migrated");
    }
}
