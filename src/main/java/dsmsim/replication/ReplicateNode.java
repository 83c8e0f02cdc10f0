package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.node.ReplicationState;
import dsmsim.result.Result;
import dsmsim.server.Reach;
import dsmsim.server.ServerDefinition;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** REPLICATE NODE: sends what is new in the file spaces of nodes to the target replication server. */
public final class ReplicateNode implements Handler {
    static final String PROCESS = "Replicate Node";

    @Override
    public Result run(Invocation invocation, Context context) {
        String target = target(context);
        List<Message> skipped = new ArrayList<>();
        List<Row> nodes = nodes(invocation, context, skipped);
        if (!Reach.isUp(context.draft().site(), context.serverName(), target)) {
            throw CommandFailure.of("ANR3178E", context.session(), target);
        }
        String recovery = recovery(invocation, context);
        ReplicationRequest request = request(invocation, context, target, recovery);
        FileSpaceNames filespaces = FileSpaceNames.of(invocation, "filespace_name");
        boolean recovers = recovers(recovery, context);
        if (invocation.yes("PREVIEW")) {
            return Preview.of(request, nodes, filespaces, invocation.yes("LISTFILES"), skipped, context);
        }
        List<Row> fitting = fitting(nodes, request, context, skipped);
        if (fitting.isEmpty()) {
            throw new CommandFailure(skipped);
        }
        for (int i = 0; i < fitting.size(); i++) {
            context.draft().monitor().step(PROCESS, "nodes", i, fitting.size());
            ReplicaNode.define(context.draft(), request, fitting.get(i));
        }
        List<Task> tasks = new TaskList(request, filespaces, recovers, context).of(fitting);
        List<String> names = new ArrayList<>();
        fitting.forEach(node -> names.add(node.get(Node.NAME)));
        ReplicationWork work = ReplicationWork.of(request, names, tasks);
        Result started = context.start(PROCESS, work, context.now(), invocation.yes("WAIT"));
        return Result.of(skipped).and(started);
    }

    private static String target(Context context) {
        Server server = context.server();
        String target = server.setting(ReplicationSettings.TARGET);
        if (!server.setting(ReplicationSettings.OUTBOUND)) {
            throw CommandFailure.of("SIM0021E");
        }
        if (target.isEmpty()) {
            throw CommandFailure.of("SIM0022E");
        }
        if (!server.has(ServerDefinition.TYPE, target)) {
            throw CommandFailure.of("ANR1651E", target);
        }
        if (!Reach.opens(context.draft().site(), server.name(), target)) {
            throw CommandFailure.of("ANR3178E", context.session(), target);
        }
        return target;
    }

    /** YES, NO or ONLY; empty when the nodes decide. */
    private static String recovery(Invocation invocation, Context context) {
        String given = invocation.find("RECOVERDAMAGED").orElse("");
        if (given.equals("ONLY") && !recovers("YES", context)) {
            throw CommandFailure.of("SIM0023E");
        }
        return given;
    }

    /** The system parameter must be on, and source and target at 7.1.1 or later. */
    private static boolean recovers(String recovery, Context context) {
        Server source = context.server();
        Server target = context.draft().server(source.setting(ReplicationSettings.TARGET));
        return !recovery.equals("NO")
                && source.setting(ReplicationSettings.RECOVER_DAMAGED)
                && !source.level().isBefore(Levels.V7_1_1)
                && !target.level().isBefore(Levels.V7_1_1);
    }

    private static ReplicationRequest request(Invocation invocation, Context context, String target, String recovery) {
        List<String> types = invocation.list("DATATYPE");
        boolean all = types.contains("ALL");
        Set<DataType> wanted = EnumSet.noneOf(DataType.class);
        for (DataType type : DataType.values()) {
            if (all || types.contains(type.name())) {
                wanted.add(type);
            }
        }
        boolean activeOnly = types.contains("BACKUPACTIVE") && !wanted.contains(DataType.BACKUP);
        if (activeOnly) {
            wanted.add(DataType.BACKUP);
        }
        String priority = invocation.text("PRIORITY");
        boolean whole = all
                && priority.equals("ALL")
                && FileSpaceNames.of(invocation, "filespace_name").isAll();
        boolean reconciles = invocation.takes("FORCERECONCILE")
                && !invocation.text("FORCERECONCILE").equals("NO");
        boolean purgesDeleted =
                invocation.takes("PURGEDATA") && invocation.text("PURGEDATA").equals("DELETED");
        return new ReplicationRequest(
                context.serverName(),
                target,
                invocation.canonical(),
                wanted,
                activeOnly,
                priority,
                whole,
                reconciles,
                purgesDeleted,
                recovery);
    }

    /** The nodes that can be sent from here; those in a receiving mode are skipped with a message each. */
    private static List<Row> nodes(Invocation invocation, Context context, List<Message> skipped) {
        List<Row> sending = new ArrayList<>();
        for (Row node : NodeNames.nodes(invocation.list("node_name"), context)) {
            if (node.get(Node.REPL_MODE).receives()) {
                skipped.add(Message.of("ANR2728E", node.get(Node.NAME)));
            } else if (node.get(Node.REPL_STATE) == ReplicationState.ENABLED && !Running.isBusy(node, context)) {
                sending.add(node);
            }
        }
        if (sending.isEmpty()) {
            skipped.add(Message.of("ANR2726E"));
            throw new CommandFailure(skipped);
        }
        return sending;
    }

    /** Leaves out nodes whose modes on the two servers do not go together. */
    private static List<Row> fitting(
            List<Row> nodes, ReplicationRequest request, Context context, List<Message> failures) {
        List<Row> fitting = new ArrayList<>();
        for (Row node : nodes) {
            Optional<Row> replica = context.draft().server(request.target()).find(Node.TYPE, node.get(Node.NAME));
            if (replica.isEmpty()
                    || Pairing.fits(node.get(Node.REPL_MODE), replica.get().get(Node.REPL_MODE))) {
                fitting.add(node);
            } else {
                failures.add(Message.of(
                        "ANR0332E",
                        node.get(Node.NAME),
                        node.get(Node.REPL_MODE),
                        replica.get().get(Node.REPL_MODE)));
            }
        }
        return fitting;
    }
}
