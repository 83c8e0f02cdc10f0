package dsmsim.status;

import dsmsim.command.Chapter;
import dsmsim.command.Diagnostic;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.util.List;

/** The commands about a server as a whole, which look into all other chapters. */
public final class StatusChapter implements Chapter {

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "QUERY DB" -> new QueryDb();
            case "QUERY DBSPACE" -> new QueryDbspace();
            case "QUERY LOG" -> new QueryLog();
            case "QUERY OPTION" -> new QueryOption();
            case "QUERY STATUS" -> new QueryStatus();
            case "SETOPT" -> new Setopt();
            default -> null;
        };
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return StatusDiagnostics.ALL;
    }

    @Override
    public List<Relation<?>> tables() {
        return StatusTables.ALL;
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "OPTION" -> ServerOptions.CHANGED;
            default -> null;
        };
    }
}
