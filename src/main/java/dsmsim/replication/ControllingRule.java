package dsmsim.replication;

import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationRule;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;

/**
 * The rule that governs a logical file space: the first of file space, node and server that does not defer to the next.
 *
 * @param level where the rule was found
 */
public record ControllingRule(ReplicationRule rule, RuleLevel level) {

    /** The three places at which a rule can be set. */
    public enum RuleLevel {
        FILESPACE("Filespace Level"),
        NODE("Node Level"),
        SYSTEM("System Level");

        private final String title;

        RuleLevel(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    public static ControllingRule of(Server server, Row node, Row filespace, DataType type) {
        ReplicationRule rule = filespace.get(FileSpace.rule(type));
        if (rule != ReplicationRule.DEFAULT) {
            return new ControllingRule(rule, RuleLevel.FILESPACE);
        }
        rule = node.get(Node.rule(type));
        if (rule != ReplicationRule.DEFAULT) {
            return new ControllingRule(rule, RuleLevel.NODE);
        }
        return new ControllingRule(server.setting(ReplicationSettings.rule(type)), RuleLevel.SYSTEM);
    }

    /** Whether data is sent under this rule: it is one, it is enabled, and so is the data type of the file space. */
    boolean sends(Server server, Row filespace, DataType type) {
        return rule.isRule()
                && server.setting(ReplicationSettings.enabled(rule))
                && filespace.get(FileSpace.state(type)) == FileSpaceState.ENABLED;
    }
}
