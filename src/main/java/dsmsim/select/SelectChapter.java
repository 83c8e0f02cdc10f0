package dsmsim.select;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;
import java.util.function.Supplier;

/** The command SELECT. */
public final class SelectChapter implements Chapter {
    private final Supplier<Iterable<Relation<?>>> relations;

    /** @param relations the contents of the tables of all chapters, asked for when a statement is run */
    public SelectChapter(Supplier<Iterable<Relation<?>>> relations) {
        this.relations = relations;
    }

    @Override
    public List<Relation<?>> tables() {
        return CatalogRelations.OWN;
    }

    @Override
    public Handler own(String command) {
        return command.equals("SELECT") ? new Select(new SqlTables(relations.get())) : null;
    }
}
