package dsmsim.select;

import dsmsim.product.Level;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.sql.SqlCode;
import dsmsim.statement.NamedTable;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a server has for SELECT. */
final class SqlTables {
    private final Map<String, Relation<?>> relations = new HashMap<>();

    /** @param relations what is in the tables; one that none of them fills is empty */
    SqlTables(Iterable<Relation<?>> relations) {
        relations.forEach(relation -> this.relations.put(relation.table(), relation));
        CatalogRelations.OTHERS.forEach(relation -> this.relations.put(relation.table(), relation));
    }

    /**
     * The table of that name on the server that is asked.
     *
     * @throws dsmsim.sql.SqlFailure SQL0204N if it has none
     */
    SqlTable<?> require(NamedTable named, BindingContext context) {
        String name = named.schema().isEmpty()
                ? named.name().text()
                : named.schema().text() + "." + named.name().text();
        View view = context.view();
        Level level = view.server().level();
        Optional<CatalogTable> table = Tables.standard().find(name).filter(found -> found.isKnownAt(level));
        if (table.isEmpty()) {
            throw SqlCode.UNDEFINED_NAME
                    .failure(named.schema().isEmpty() ? CatalogTable.SERVER_SCHEMA + "." + name : name)
                    .at(named.name().span())
                    .among(Tables.standard().namesAt(level));
        }
        return table(table.get(), view);
    }

    private SqlTable<?> table(CatalogTable table, View view) {
        String name = table.shortName();
        Relation<?> relation = relations.getOrDefault(name, new Relation<Object>(name, List.of(), where -> List.of()));
        return of(table, relation, view);
    }

    private static <R> SqlTable<R> of(CatalogTable table, Relation<R> relation, View view) {
        return new SqlTable<>(table, relation, view);
    }
}
