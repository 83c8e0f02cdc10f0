package dsmsim.replication;

import dsmsim.node.ReplicationRule;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.value.Types;
import java.util.EnumMap;
import java.util.Map;

/** The settings of a server that concern replication. */
public final class ReplicationSettings {
    private static final String OPTION = "the table of options has it";

    /** Where replicated data goes; empty for nowhere (SET REPLSERVER). */
    public static final Attribute<String> TARGET = Attribute.text(
                    "TARGET_REPL_SERVER_NAME", "Target Replication Server")
            .refersTo(ServerDefinition.TYPE);

    /** Whether new replication processes may start (ENABLE and DISABLE REPLICATION). */
    public static final Attribute<Boolean> OUTBOUND =
            Attribute.of("OUTBOUND_REPL", "Outbound Replication", Types.either("Enabled", "Disabled"), true);

    /** Whether it is a restore of the database that has forbidden them (ANR0340E). */
    static final Attribute<Boolean> RESTORED =
            Attribute.yesNo("DATABASE_RESTORED", "Database Restored", false).inNoTable("queries do not tell");

    public static final Attribute<ReplicationRule> ARCHIVE_RULE = Attribute.choice(
            "DEFAULT_REPL_RULE_ARCHIVE", "Default Replication Rule for Archive", ReplicationRule.ALL_DATA);
    public static final Attribute<ReplicationRule> BACKUP_RULE = Attribute.choice(
            "DEFAULT_REPL_RULE_BACKUP", "Default Replication Rule for Backup", ReplicationRule.ALL_DATA);
    public static final Attribute<ReplicationRule> SPACE_RULE = Attribute.choice(
            "DEFAULT_REPL_RULE_SPACEMAN", "Default Replication Rule for Space Management", ReplicationRule.ALL_DATA);

    /** Days that replication records are kept, 0 to 9999 (SET REPLRETENTION). */
    public static final Attribute<Integer> RETENTION =
            Attribute.of("REPL_RETENTION", "Replication Record Retention Period", Types.asText(Types.DAYS), 30);

    /** Whether damaged files are recovered from the target, from 7.1.1 on (SET REPLRECOVERDAMAGED). */
    public static final Attribute<Boolean> RECOVER_DAMAGED =
            Attribute.of("REPL_RECOVER_DAMAGED", "Replication Recovery of Damaged Files", Types.ON_OFF, true);

    /** The address clients use to reach this server as their secondary one (SET FAILOVERHLADDRESS). */
    public static final Attribute<String> FAILOVER_ADDRESS =
            Attribute.text("FAIL_OVER_HLA", "Failover High Level Address");

    /** Files in a transaction, 1 to 32768 (server option REPLBATCHSIZE). */
    public static final Attribute<Integer> BATCH_SIZE =
            Attribute.number("REPLBATCHSIZE", "REPLBATCHSIZE", 4096).inNoTable(OPTION);

    /** Megabytes in a transaction, 1 to 32768 (server option REPLSIZETHRESH). */
    public static final Attribute<Integer> SIZE_THRESHOLD =
            Attribute.number("REPLSIZETHRESH", "REPLSIZETHRESH", 4096).inNoTable(OPTION);

    private static final Map<ReplicationRule, Attribute<Boolean>> ENABLED = ruleStates();

    private ReplicationSettings() {}

    private static Map<ReplicationRule, Attribute<Boolean>> ruleStates() {
        Map<ReplicationRule, Attribute<Boolean>> states = new EnumMap<>(ReplicationRule.class);
        for (ReplicationRule rule : ReplicationRule.values()) {
            states.put(
                    rule, Attribute.yesNo("REPLRULE_" + rule, rule.name(), true).inNoTable("rules have no table"));
        }
        return states;
    }

    /** The setting of that name that says whether a rule is enabled; null for none. */
    static Attribute<Boolean> stateOfRule(String name) {
        for (Attribute<Boolean> state : ENABLED.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
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
