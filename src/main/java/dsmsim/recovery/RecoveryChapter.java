package dsmsim.recovery;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
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
}
