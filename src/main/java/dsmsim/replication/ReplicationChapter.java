package dsmsim.replication;

import dsmsim.command.Chapter;
import dsmsim.command.Endangered;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Site;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The commands of node replication. */
public final class ReplicationChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(
                SetSetting.of("SET ARREPLRULEDEFAULT", ReplicationSettings.ARCHIVE_RULE, "value"),
                SetSetting.of("SET BKREPLRULEDEFAULT", ReplicationSettings.BACKUP_RULE, "value"),
                SetSetting.of("SET FAILOVERHLADDRESS", ReplicationSettings.FAILOVER_ADDRESS, "high_level_address"),
                SetSetting.of("SET REPLRECOVERDAMAGED", ReplicationSettings.RECOVER_DAMAGED, "value"),
                SetSetting.of("SET REPLRETENTION", ReplicationSettings.RETENTION, "number_of_days"),
                SetSetting.of("SET SPREPLRULEDEFAULT", ReplicationSettings.SPACE_RULE, "value"));
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "CANCEL REPLICATION" -> new CancelReplication();
            case "DISABLE REPLICATION" -> new DisableReplication();
            case "ENABLE REPLICATION" -> new EnableReplication();
            case "QUERY REPLICATION" -> new QueryReplication();
            case "QUERY REPLNODE" -> new QueryReplNode();
            case "QUERY REPLRULE" -> new QueryReplRule();
            case "QUERY REPLSERVER" -> new QueryReplServer();
            case "REMOVE REPLNODE" -> new RemoveReplNode();
            case "REMOVE REPLSERVER" -> new RemoveReplServer();
            case "REPLICATE NODE" -> new ReplicateNode();
            case "SET DISSIMILARPOLICIES" -> new SetDissimilarPolicies();
            case "SET REPLSERVER" -> new SetReplServer();
            case "UPDATE REPLRULE" -> new UpdateReplRule();
            case "VALIDATE REPLPOLICY" -> new ValidateReplPolicy();
            case "VALIDATE REPLICATION" -> new ValidateReplication();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return ReplicationTables.ALL;
    }

    @Override
    public List<Endangered> endangered(Site site, LocalDateTime now, Set<String> nodes) {
        return NextReplication.endangered(site, now, nodes);
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "POLICYVALIDATION" -> PolicyValidation.TYPE;
            case "REPLICATION" -> ReplicationRecord.TYPE;
            case "REPLSERVER" -> Partners.TYPE;
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "DEFAULT_REPL_RULE_ARCHIVE" -> ReplicationSettings.ARCHIVE_RULE;
            case "DEFAULT_REPL_RULE_BACKUP" -> ReplicationSettings.BACKUP_RULE;
            case "DEFAULT_REPL_RULE_SPACEMAN" -> ReplicationSettings.SPACE_RULE;
            case "FAIL_OVER_HLA" -> ReplicationSettings.FAILOVER_ADDRESS;
            case "DATABASE_RESTORED" -> ReplicationSettings.RESTORED;
            case "OUTBOUND_REPL" -> ReplicationSettings.OUTBOUND;
            case "REPLBATCHSIZE" -> ReplicationSettings.BATCH_SIZE;
            case "REPLSIZETHRESH" -> ReplicationSettings.SIZE_THRESHOLD;
            case "REPL_RECOVER_DAMAGED" -> ReplicationSettings.RECOVER_DAMAGED;
            case "REPL_RETENTION" -> ReplicationSettings.RETENTION;
            case "TARGET_REPL_SERVER_NAME" -> ReplicationSettings.TARGET;
            default -> ReplicationSettings.stateOfRule(name);
        };
    }

    @Override
    public Storable stored(String form, Fields fields) {
        return switch (form) {
            case RemoveReplServer.Forgetting.FORM -> RemoveReplServer.Forgetting.of(fields);
            case ReplicationWork.FORM -> ReplicationWork.of(fields);
            case SecondaryWork.FORM -> SecondaryWork.of(fields);
            default -> null;
        };
    }
}
