package dsmsim.replication;

import dsmsim.node.ReplicationRule;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import java.util.EnumMap;
import java.util.Map;

/** The settings of a server that concern replication. */
public final class ReplicationSettings {
    /** Where replicated data goes; empty for nowhere (SET REPLSERVER). */
    public static final Attribute<String> TARGET =
            Attribute.text("REPL_TARGET", "Target Replication Server").refersTo(ServerDefinition.TYPE);

    /** Whether new replication processes may start (ENABLE and DISABLE REPLICATION). */
    public static final Attribute<Boolean> OUTBOUND = Attribute.yesNo("REPL_OUTBOUND", "Outbound Replication", true);

    public static final Attribute<ReplicationRule> ARCHIVE_RULE =
            Attribute.choice("REPL_ARRULE", "Default Replication Rule for Archive", ReplicationRule.ALL_DATA);
    public static final Attribute<ReplicationRule> BACKUP_RULE =
            Attribute.choice("REPL_BKRULE", "Default Replication Rule for Backup", ReplicationRule.ALL_DATA);
    public static final Attribute<ReplicationRule> SPACE_RULE =
            Attribute.choice("REPL_SPRULE", "Default Replication Rule for Space Management", ReplicationRule.ALL_DATA);

    /** Days that replication records are kept, 0 to 9999 (SET REPLRETENTION). */
    public static final Attribute<Integer> RETENTION =
            Attribute.number("REPL_RETENTION", "Replication Record Retention Period", 30);

    /** Whether damaged files are recovered from the target, from 7.1.1 on (SET REPLRECOVERDAMAGED). */
    public static final Attribute<Boolean> RECOVER_DAMAGED =
            Attribute.yesNo("REPL_RECOVERDAMAGED", "Replication Recovery of Damaged Files", true);

    /** The address clients use to reach this server as their secondary one (SET FAILOVERHLADDRESS). */
    public static final Attribute<String> FAILOVER_ADDRESS =
            Attribute.text("FAILOVER_HLA", "Failover High Level Address");

    /** Files in a transaction, 1 to 32768 (server option REPLBATCHSIZE). */
    public static final Attribute<Integer> BATCH_SIZE = Attribute.number("REPLBATCHSIZE", "REPLBATCHSIZE", 4096);

    /** Megabytes in a transaction, 1 to 32768 (server option REPLSIZETHRESH). */
    public static final Attribute<Integer> SIZE_THRESHOLD = Attribute.number("REPLSIZETHRESH", "REPLSIZETHRESH", 4096);

    private static final Map<ReplicationRule, Attribute<Boolean>> ENABLED = ruleStates();

    private ReplicationSettings() {}

    private static Map<ReplicationRule, Attribute<Boolean>> ruleStates() {
        Map<ReplicationRule, Attribute<Boolean>> states = new EnumMap<>(ReplicationRule.class);
        for (ReplicationRule rule : ReplicationRule.values()) {
            states.put(rule, Attribute.yesNo("REPLRULE_" + rule, rule.name(), true));
        }
        return states;
    }

    /** The setting that holds the server's rule for a data type. */
    public static Attribute<ReplicationRule> rule(DataType type) {
        return type.choose(BACKUP_RULE, ARCHIVE_RULE, SPACE_RULE);
    }

    /** Whether a predefined rule is enabled (UPDATE REPLRULE). */
    public static Attribute<Boolean> enabled(ReplicationRule rule) {
        return ENABLED.get(rule);
    }
}
