package dsmsim.storage;

import dsmsim.command.Chapter;
import dsmsim.command.Column;
import dsmsim.command.Diagnostic;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.util.List;

/** The commands about storage pools and what they lie on. */
public final class StorageChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(DeviceClass.Declaration.FAMILY, SpaceTrigger.FAMILY);
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "DEFINE SPACETRIGGER" -> new DefineSpaceTrigger();
            case "DELETE SPACETRIGGER" -> new DeleteSpaceTrigger();
            case "QUERY SPACETRIGGER" -> new QuerySpaceTrigger();
            case "QUERY STGPOOL" -> new QueryStgpool();
            case "UPDATE SPACETRIGGER" -> new UpdateSpaceTrigger();
            default -> null;
        };
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return LibraryDiagnostics.ALL;
    }

    @Override
    public List<Relation<?>> tables() {
        return List.of(
                Relation.of("STGPOOLS", StoragePool.TYPE, Column.facts(PoolDetails.COLUMNS)),
                new Relation<>(
                        "DEVCLASSES_DIR", DeviceClassColumns.Directory.FACTS, DeviceClassColumns.Directory::all));
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "DEVCLASS" -> DeviceClass.TYPE;
            case "SPACETRIGGER" -> SpaceTrigger.TYPE;
            case "STGPOOL" -> StoragePool.TYPE;
            default -> null;
        };
    }
}
