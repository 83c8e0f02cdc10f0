package dsmsim.script;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.util.List;

/** The commands about server scripts. */
public final class ScriptChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(Script.FAMILY);
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "DEFINE SCRIPT" -> new DefineScript(Script.FAMILY.plain("DEFINE"));
            case "DELETE SCRIPT" -> new DeleteScript(Script.FAMILY.plain("DELETE"));
            case "PARALLEL" -> new Parallel();
            case "QUERY SCRIPT" -> new QueryScript();
            case "RUN" -> new Run();
            case "SERIAL" -> new Serial();
            case "UPDATE SCRIPT" -> new UpdateScript(Script.FAMILY.plain("UPDATE"));
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return List.of(Relation.of("SCRIPTS", ScriptLine.TYPE, List.of()));
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "SCRIPT" -> Script.TYPE;
            case "SCRIPTLINE" -> ScriptLine.TYPE;
            default -> null;
        };
    }
}
