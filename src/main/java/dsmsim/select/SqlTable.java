package dsmsim.select;

import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.statement.Name;
import dsmsim.statement.NamedTable;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a server: the columns that its level has, with what is in them.
 *
 * @param relation what is in it; of one that nothing fills, no rows
 * @param view of the server that is asked
 */
record SqlTable<R>(CatalogTable table, Relation<R> relation, View view) {

    TableSource source(int slot) {
        return new RelationSource<>(relation, view, slot);
    }

    /** As a statement calls it. */
    TableDesignator designator(NamedTable named, int slot) {
        Map<String, Fact<R>> facts = new HashMap<>();
        relation.facts().forEach(fact -> facts.put(fact.column(), fact));
        List<OutputColumn> columns = new ArrayList<>();
        List<ColumnReader> readers = new ArrayList<>();
        for (CatalogColumn column : table.columnsAt(view.server().level())) {
            columns.add(new OutputColumn(column.name(), column.type()));
            Fact<R> fact = facts.get(column.name());
            readers.add(fact == null ? row -> null : reader(fact, column.type()));
        }
        Name alias = named.alias();
        return new TableDesignator(
                alias.isEmpty() ? table.schema() : "",
                alias.isEmpty() ? table.name() : alias.text(),
                slot,
                QueryBinder.renamed(columns, named.columns(), named.name(), named.span()),
                readers);
    }

    @SuppressWarnings("unchecked")
    private ColumnReader reader(Fact<R> fact, Db2Type type) {
        FactReader conversion = FactReader.of(fact.kind(), type);
        return row -> conversion.read(fact.value((R) row, view));
    }
}
