package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** UPDATE FILESPACE: the replication rules and states of file spaces, for each type of data that is named. */
final class UpdateFileSpace implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Set<DataType> types = types(invocation);
        Optional<ReplicationRule> rule =
                invocation.find("REPLRULE").map(name -> rule(ReplicationRule.valueOf(name), types, invocation));
        Optional<FileSpaceState> state = invocation.find("REPLSTATE").map(FileSpaceState::valueOf);
        if (rule.isEmpty() && state.isEmpty()) {
            throw CommandFailure.of("ANR2031E");
        }
        for (Row filespace : filespaces(invocation, context)) {
            Row changed = filespace;
            for (DataType type : types) {
                changed = changed.with(FileSpace.rule(type), rule.orElse(filespace.get(FileSpace.rule(type))))
                        .with(FileSpace.state(type), state.orElse(filespace.get(FileSpace.state(type))));
            }
            context.put(changed);
        }
        return Result.of("ANR1999I");
    }

    private static Set<DataType> types(Invocation invocation) {
        Set<DataType> types = EnumSet.noneOf(DataType.class);
        for (String name : invocation.list("DATATYPE")) {
            if (!types.add(DataType.valueOf(name))) {
                throw CommandFailure.at(invocation.span("DATATYPE"), "SIM0204E", name);
            }
        }
        return types;
    }

    private static ReplicationRule rule(ReplicationRule rule, Set<DataType> types, Invocation invocation) {
        if (rule.isActiveOnly() && !types.equals(EnumSet.of(DataType.BACKUP))) {
            throw CommandFailure.at(invocation.span("REPLRULE"), "SIM0205E", rule);
        }
        return rule;
    }

    private static List<Row> filespaces(Invocation invocation, Context context) {
        String pattern = invocation.text("node_name");
        FileSpaceNames names = FileSpaceNames.of(invocation, "file_space_name");
        if (Wildcard.isOne(pattern) && names.byIdentifier()) {
            throw CommandFailure.at(invocation.span("node_name"), "SIM0206E");
        }
        List<Row> nodes = NodeNames.required(List.of(pattern), context);
        if (!Wildcard.isOne(pattern)) {
            return names.required(context.server(), pattern);
        }
        List<Row> found = new ArrayList<>();
        nodes.forEach(node -> found.addAll(names.of(context.server(), node.get(Node.NAME))));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return found;
    }
}
