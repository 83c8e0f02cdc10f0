package dsmsim.status;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about a server as a whole, which look into all other chapters. */
public final class StatusChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "QUERY OPTION" -> new QueryOption();
                    case "QUERY STATUS" -> new QueryStatus();
                    case "SETOPT" -> new SetOption();
                    default -> null;
                });
    }

    @Override
    public List<Relation<?>> relations() {
        return StatusTables.ALL;
    }
}
