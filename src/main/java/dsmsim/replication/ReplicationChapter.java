package dsmsim.replication;

import dsmsim.command.Chapter;
import dsmsim.command.Endangered;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Relation;
import dsmsim.site.Site;
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
}
