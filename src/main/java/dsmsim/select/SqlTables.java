package dsmsim.select;

import dsmsim.product.Level;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.sql.SqlCode;
import dsmsim.statement.NamedTable;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a server has for SELECT. */
final class SqlTables {
    /** The schema of the tables in versions before 6, which old statements still name (sql-catalog, 1.0). */
    private static final String OLD_SCHEMA = "ADSM";

    private final Map<String, Relation<?>> relations = new HashMap<>();

    /** @param relations what is in the tables; one that none of them fills is empty */
    SqlTables(Iterable<Relation<?>> relations) {
        relations.forEach(relation -> this.relations.put(relation.table(), relation));
        CatalogRelations.ALL.forEach(relation -> this.relations.put(relation.table(), relation));
    }

    /**
     * The table of that name on the server that is asked.
     *
     * @throws dsmsim.sql.SqlFailure SQL0204N if it has none
     */
    SqlTable<?> require(NamedTable named, BindingContext context) {
        String schema = named.schema().text().equals(OLD_SCHEMA)
                ? CatalogTable.SERVER_SCHEMA
                : named.schema().text();
        String name = schema.isEmpty()
                ? named.name().text()
                : schema + "." + named.name().text();
        View view = context.view();
        Level level = view.server().level();
        Optional<CatalogTable> table = CatalogRelations.find(name).filter(found -> !level.isBefore(found.since()));
        if (table.isEmpty()) {
            throw context.unknown(
                    SqlCode.UNDEFINED_NAME,
                    (schema.isEmpty() ? CatalogTable.SERVER_SCHEMA : schema) + "." + named.name(),
                    named.name().span(),
                    names(level));
        }
        return table(table.get(), view);
    }

    private SqlTable<?> table(CatalogTable table, View view) {
        String name = table.schema().equals(CatalogTable.SERVER_SCHEMA) ? table.name() : table.qualifiedName();
        Relation<?> relation = relations.getOrDefault(name, new Relation<Object>(name, List.of(), where -> List.of()));
        return of(table, relation, view);
    }

    private static <R> SqlTable<R> of(CatalogTable table, Relation<R> relation, View view) {
        return new SqlTable<>(table, relation, view.server().level(), view);
    }

    /** The names of the tables of a level. */
    static List<String> names(Level level) {
        List<String> names = new ArrayList<>();
        for (CatalogTable table : Tables.standard().all()) {
            if (!level.isBefore(table.since())) {
                boolean isOwn = table.schema().equals(CatalogTable.SERVER_SCHEMA);
                names.add(isOwn ? table.name() : table.qualifiedName());
            }
        }
        return names;
    }
}
