package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.node.ReplicationRule;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.List;

/** QUERY REPLRULE: the four predefined rules. */
final class QueryReplRule implements Handler {
    private static final List<Column<ReplicationRule>> COLUMNS = List.of(
            Column.left("Replication Rule Name", 25, (rule, context) -> rule.name()),
            Column.left(
                    "Target Replication Server",
                    25,
                    (rule, context) -> context.server().setting(ReplicationSettings.TARGET)),
            Column.left("Active Only", 11, (rule, context) -> rule.isActiveOnly()),
            Column.left("Enabled", 7, (rule, context) -> context.server().setting(ReplicationSettings.enabled(rule))));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<ReplicationRule> rules =
                UpdateReplRule.matching(invocation.find("value").orElse("*"));
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, rules, context));
    }
}
