package dsmsim.policy;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about policy. */
public final class PolicyChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "ACTIVATE POLICYSET" -> new ActivatePolicySet();
                    case "ASSIGN DEFMGMTCLASS" -> new AssignDefaultClass();
                    case "COPY DOMAIN" -> new CopyDomain();
                    case "COPY MGMTCLASS" ->
                        PolicyObjects.CLASS.copy(
                                "ANR1523I",
                                List.of("domain_name", "policy_set_name", "current_class_name"),
                                List.of("domain_name", "policy_set_name", "new_class_name"));
                    case "COPY POLICYSET" ->
                        PolicyObjects.SET.copy(
                                "ANR1513I",
                                List.of("domain_name", "current_set_name"),
                                List.of("domain_name", "new_set_name"));
                    case "DEFINE COPYGROUP" ->
                        new CopyGroupCommand(
                                PolicyObjects.BACKUP_GROUP.define("ANR1530I"),
                                PolicyObjects.ARCHIVE_GROUP.define("ANR1535I"));
                    case "DEFINE DOMAIN" -> PolicyObjects.DOMAIN.define("ANR1500I");
                    case "DEFINE MGMTCLASS" -> PolicyObjects.CLASS.define("ANR1520I");
                    case "DEFINE POLICYSET" -> PolicyObjects.SET.define("ANR1510I");
                    case "DELETE COPYGROUP" ->
                        new CopyGroupCommand(
                                PolicyObjects.BACKUP_GROUP.delete("ANR1531I"),
                                PolicyObjects.ARCHIVE_GROUP.delete("ANR1536I"));
                    case "DELETE DOMAIN" -> new DeleteDomain();
                    case "DELETE MGMTCLASS" -> new DeleteManagementClass();
                    case "DELETE POLICYSET" -> PolicyObjects.SET.delete("ANR1511I");
                    case "QUERY COPYGROUP" -> PolicyQueries.copyGroup();
                    case "QUERY DOMAIN" -> PolicyQueries.domain();
                    case "QUERY MGMTCLASS" -> PolicyQueries.managementClass();
                    case "QUERY POLICYSET" -> PolicyQueries.set();
                    case "UPDATE COPYGROUP" ->
                        new CopyGroupCommand(
                                PolicyObjects.BACKUP_GROUP.update("ANR1532I"),
                                PolicyObjects.ARCHIVE_GROUP.update("ANR1537I"));
                    case "UPDATE DOMAIN" -> PolicyObjects.DOMAIN.update("ANR1502I");
                    case "UPDATE MGMTCLASS" -> PolicyObjects.CLASS.update("ANR1522I");
                    case "UPDATE POLICYSET" -> PolicyObjects.SET.update("ANR1512I");
                    case "VALIDATE POLICYSET" -> new ValidatePolicySet();
                    default -> null;
                });
    }

    @Override
    public List<Relation<?>> relations() {
        return PolicyTables.ALL;
    }
}
