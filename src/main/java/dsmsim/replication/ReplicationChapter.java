package dsmsim.replication;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands of node replication. */
public final class ReplicationChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "CANCEL REPLICATION" -> new CancelReplication();
                    case "DISABLE REPLICATION" -> new AllowReplication(false);
                    case "ENABLE REPLICATION" -> new AllowReplication(true);
                    case "QUERY REPLICATION" -> new QueryReplication();
                    case "QUERY REPLNODE" -> new QueryReplNode();
                    case "QUERY REPLRULE" -> new QueryReplRule();
                    case "QUERY REPLSERVER" -> new QueryReplServer();
                    case "REMOVE REPLNODE" -> new RemoveReplNode();
                    case "REMOVE REPLSERVER" -> new RemoveReplServer();
                    case "REPLICATE NODE" -> new ReplicateNode();
                    case "SET ARREPLRULEDEFAULT" -> SetSetting.of(ReplicationSettings.ARCHIVE_RULE, "value");
                    case "SET BKREPLRULEDEFAULT" -> SetSetting.of(ReplicationSettings.BACKUP_RULE, "value");
                    case "SET DISSIMILARPOLICIES" -> new SetDissimilarPolicies();
                    case "SET FAILOVERHLADDRESS" ->
                        SetSetting.of(ReplicationSettings.FAILOVER_ADDRESS, "high_level_address");
                    case "SET REPLRECOVERDAMAGED" -> SetSetting.of(ReplicationSettings.RECOVER_DAMAGED, "value");
                    case "SET REPLRETENTION" -> SetSetting.of(ReplicationSettings.RETENTION, "number_of_days");
                    case "SET REPLSERVER" -> new SetReplServer();
                    case "SET SPREPLRULEDEFAULT" -> SetSetting.of(ReplicationSettings.SPACE_RULE, "value");
                    case "UPDATE REPLRULE" -> new UpdateReplRule();
                    case "VALIDATE REPLPOLICY" -> new ValidateReplPolicy();
                    case "VALIDATE REPLICATION" -> new ValidateReplication();
                    default -> null;
                });
    }

    @Override
    public List<Relation<?>> relations() {
        return ReplicationTables.ALL;
    }
}
