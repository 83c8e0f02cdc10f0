package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.node.ReplicationRule;
import dsmsim.result.Result;
import java.util.Arrays;
import java.util.List;

/** UPDATE REPLRULE: data under a disabled rule is not replicated, whichever node it belongs to. */
final class UpdateReplRule implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern = invocation.text("rule_name");
        boolean enabled = invocation.text("STATE").equals("ENABLED");
        List<ReplicationRule> rules = matching(pattern);
        for (ReplicationRule rule : rules) {
            context.update(server -> server.withSetting(ReplicationSettings.enabled(rule), enabled));
        }
        return Result.of("ANR1999I");
    }

    /** The predefined rules of that name; at least one. */
    static List<ReplicationRule> matching(String pattern) {
        List<ReplicationRule> rules = Arrays.stream(ReplicationRule.values())
                .filter(ReplicationRule::isRule)
                .filter(rule -> Wildcard.matches(pattern, rule.name()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        if (rules.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return rules;
    }
}
