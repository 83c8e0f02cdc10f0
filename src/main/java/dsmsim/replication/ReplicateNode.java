package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.Node;
import dsmsim.result.Remark;
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
        ReplicationRequest request = request(invocation, context, target, recovery(invocation, context));
        NamedNodes named =
                NamedNodes.required(invocation.list("node_name"), context, NamedNodes.ENABLED, NamedNodes.IDLE);
        if (!Reach.isUp(context.draft().site(), context.serverName(), target)) {
            throw CommandFailure.of("ANR3178E", context.draft().beginSession(context.serverName()), target);
        }
        Optional<Message> doubt = Compatibility.check(
                context.draft().site(), context.server(), context.draft().server(target));
        List<Message> said = named.leftOut();
        doubt.ifPresent(said::add);
        List<String> nodes = new ArrayList<>();
        List<Message> without = new ArrayList<>();
        for (Row node : named.nodes()) {
            String name = node.get(Node.NAME);
            if (request.filespaces().isAll() || request.filespaces().hasAny(context.server(), name)) {
                nodes.add(name);
            } else {
                without.add(NamedNodes.leftOut(name, "it has no such file space"));
            }
        }
        said.addAll(unknownFileSpaces(request.filespaces(), named.nodes(), context.server()));
        if (nodes.isEmpty()) {
            said.add(Message.of("ANR0852E", String.join(",", invocation.list("node_name"))));
            throw new CommandFailure(said);
        }
        said.addAll(without);
        return Result.of(said).and(replicated(request, nodes, invocation, context));
    }

    /** A message for each name of a file space that no node has. */
    private static List<Message> unknownFileSpaces(FileSpaceNames names, List<Row> nodes, Server server) {
        List<Message> messages = new ArrayList<>();
        for (String pattern : names.patterns()) {
            FileSpaceNames one = new FileSpaceNames(List.of(pattern), names.byIdentifier(), names.codeType());
            boolean isFound = names.isAll() || nodes.stream().anyMatch(node -> one.hasAny(server, node.get(Node.NAME)));
            if (!isFound) {
                messages.add(NamedNodes.leftOut(pattern, "no file space has that name"));
            }
        }
        return messages;
    }

    private static Result replicated(
            ReplicationRequest request, List<String> nodes, Invocation invocation, Context context) {
        if (invocation.yes("PREVIEW")) {
            return Preview.of(request, nodes, invocation.yes("LISTFILES"), context);
        }
        Result reply =
                context.start(PROCESS, ReplicationWork.of(request, nodes), context.now(), invocation.yes("WAIT"));
        int process = context.server().lastProcess();
        Counters done = ReplicationRecord.total(ReplicationRecord.ofProcess(context.server(), process, ""));
        Optional<Message> cost = ReplicationText.lastCopies(done, request.target());
        return cost.isPresent() ? reply.and(new Result(List.of(new Remark(cost.get())), ReturnCode.OK)) : reply;
    }

    private static String target(Context context) {
        Server server = context.server();
        String target = server.setting(ReplicationSettings.TARGET);
        if (!server.setting(ReplicationSettings.OUTBOUND)) {
            throw CommandFailure.of(server.setting(ReplicationSettings.RESTORED) ? "ANR0340E" : "SIM0021E");
        }
        if (target.isEmpty()) {
            throw CommandFailure.of("SIM0022E");
        }
        if (!server.has(ServerDefinition.TYPE, target)) {
            throw CommandFailure.of("ANR1651E", target);
        }
        if (!Reach.opens(context.draft().site(), server.name(), target)) {
            throw CommandFailure.of("ANR3178E", context.draft().beginSession(server.name()), target);
        }
        return target;
    }

    /** YES, NO or ONLY; empty when the nodes decide. */
    private static String recovery(Invocation invocation, Context context) {
        String given = invocation.find("RECOVERDAMAGED").orElse("");
        Server target = context.draft().server(context.server().setting(ReplicationSettings.TARGET));
        if (given.equals("ONLY") && !Recovery.isOn(context.server(), target, given)) {
            throw CommandFailure.of("SIM0023E");
        }
        return given;
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
        boolean reconciles = invocation.takes("FORCERECONCILE")
                && !invocation.text("FORCERECONCILE").equals("NO");
        boolean purgesDeleted =
                invocation.takes("PURGEDATA") && invocation.text("PURGEDATA").equals("DELETED");
        return new ReplicationRequest(
                context.serverName(),
                target,
                invocation.canonical(),
                FileSpaceNames.of(invocation, "filespace_name"),
                wanted,
                activeOnly,
                invocation.text("PRIORITY"),
                reconciles,
                purgesDeleted,
                recovery);
    }
}
