package dsmsim.recovery;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.util.ArrayList;
import java.util.List;

/** What is kept for the day after a disaster: machines, the media to recover them, and the settings about both. */
public final class RecoveryChapter implements Chapter {

    @Override
    public List<Family> families() {
        List<Family> families = new ArrayList<>(DrmSettings.families());
        families.add(Machine.FAMILY);
        families.add(RecoveryMedia.FAMILY);
        return families;
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "DEFINE MACHNODEASSOCIATION" -> new DefineMachNodeAssociation();
            case "DEFINE RECMEDMACHASSOCIATION" -> new DefineRecMedMachAssociation();
            case "DELETE MACHINE" -> new DeleteMachine(Machine.FAMILY.plain("DELETE"));
            case "DELETE MACHNODEASSOCIATION" -> new DeleteMachNodeAssociation();
            case "DELETE RECMEDMACHASSOCIATION" -> new DeleteRecMedMachAssociation();
            case "INSERT MACHINE" -> new InsertMachine();
            case "QUERY DRMSTATUS" -> new QueryDrmStatus();
            case "QUERY MACHINE" -> new QueryMachine();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return RecoveryTables.ALL;
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "CHARACTERISTICS" -> MachineText.CHARACTERISTICS.type();
            case "MACHINE" -> Machine.TYPE;
            case "MACHNODEASSOCIATION" -> MachineNode.TYPE;
            case "RECMEDMACHASSOCIATION" -> MachineMedia.TYPE;
            case "RECOVERYINSTRUCTIONS" -> MachineText.INSTRUCTIONS.type();
            case "RECOVERYMEDIA" -> RecoveryMedia.TYPE;
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "CHECKLABEL" -> DrmSettings.CHECK_LABEL;
            case "CMDFILENAME" -> DrmSettings.COMMAND_FILE;
            case "COURIERNAME" -> DrmSettings.COURIER;
            case "DBBEXPIREDAYS" -> DrmSettings.BACKUP_EXPIRATION;
            case "DRMASTGPOOLS" -> DrmSettings.ACTIVE_DATA_POOLS;
            case "DRMCCSTGPOOLS" -> DrmSettings.CONTAINER_COPY_POOLS;
            case "DRMCSTGPOOLS" -> DrmSettings.COPY_POOLS;
            case "DRMPSTGPOOLS" -> DrmSettings.PRIMARY_POOLS;
            case "DRMRSTGPOOLS" -> DrmSettings.RETENTION_POOLS;
            case "FILEPROCESS" -> DrmSettings.PROCESS_FILES;
            case "INSTRPREFIX" -> DrmSettings.INSTRUCTIONS_PREFIX;
            case "NONMOUNTNAME" -> DrmSettings.NOT_MOUNTABLE;
            case "PLANPREFIX" -> DrmSettings.PLAN_PREFIX;
            case "PLANVPOSTFIX" -> DrmSettings.POSTFIX;
            case "RPFEXPIREDAYS" -> DrmSettings.PLAN_EXPIRATION;
            case "VAULTNAME" -> DrmSettings.VAULT;
            default -> null;
        };
    }
}
