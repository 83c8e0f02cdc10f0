package dsmsim.policy;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import java.util.List;

/** The commands about policy. */
public final class PolicyChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(PolicyObjects.DOMAIN, PolicyObjects.SET, PolicyObjects.CLASS, new CopyGroups());
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "ACTIVATE POLICYSET" -> new ActivatePolicySet();
            case "ASSIGN DEFMGMTCLASS" -> new AssignDefmgmtclass();
            case "VALIDATE POLICYSET" -> new ValidatePolicySet();
            default -> null;
        };
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "AR_COPYGROUP" -> ArchiveCopyGroup.TYPE;
            case "BU_COPYGROUP" -> BackupCopyGroup.TYPE;
            case "DOMAIN" -> Domain.TYPE;
            case "MGMTCLASS" -> ManagementClass.TYPE;
            case "POLICYSET" -> PolicySet.TYPE;
            default -> null;
        };
    }
}
