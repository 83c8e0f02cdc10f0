package dsmsim.select;

import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Db2Type;
import dsmsim.tables.Tables;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The tables that describe the tables. Those of SYSCAT, which Db2 gives many more columns, have what the server's own views
 * have (inferred).
 */
final class CatalogRelations {
    private static final Relation<CatalogTable> TABLES = new Relation<>(
            "TABLES",
            List.of(
                    of("TABSCHEMA", Types.TEXT, CatalogTable::schema),
                    of("TABNAME", Types.TEXT, CatalogTable::name),
                    Fact.derived(
                            "COLCOUNT",
                            "",
                            Types.NUMBER,
                            (table, where) ->
                                    table.columnsAt(where.server().level()).size()),
                    Fact.absent("INDEX_COLCOUNT", "", 0),
                    Fact.absent("UNIQUE_INDEX", "", "FALSE")),
            CatalogRelations::tables);

    private static final Relation<Described> COLUMNS = new Relation<>(
            "COLUMNS",
            List.of(
                    of("TABSCHEMA", Types.TEXT, described -> described.table().schema()),
                    of("TABNAME", Types.TEXT, described -> described.table().name()),
                    of("COLNAME", Types.TEXT, described -> described.column().name()),
                    of("COLNO", Types.NUMBER, Described::number),
                    of(
                            "TYPENAME",
                            Types.TEXT,
                            described -> described.column().type().kind().name()),
                    of(
                            "LENGTH",
                            Types.NUMBER,
                            described -> length(described.column().type())),
                    of(
                            "SCALE",
                            Types.NUMBER,
                            described -> described.column().type().scale()),
                    Fact.absent("NULLS", "", "TRUE")),
            CatalogRelations::columns);

    private static final Relation<String> ONE_ROW = new Relation<>(
            Tables.ONE_ROW.qualifiedName(), List.of(of("IBMREQD", Types.TEXT, row -> row)), where -> List.of("Y"));

    /** Of the server's own schema. */
    static final List<Relation<?>> OWN = List.of(TABLES, COLUMNS);

    /** Of other schemas. */
    static final List<Relation<?>> OTHERS =
            List.of(TABLES.alsoNamed("SYSCAT.TABLES"), COLUMNS.alsoNamed("SYSCAT.COLUMNS"), ONE_ROW);

    private CatalogRelations() {}

    /**
     * A column of a table.
     *
     * @param number its place, from 0
     */
    private record Described(CatalogTable table, CatalogColumn column, int number) {}

    private static <R, T> Fact<R> of(String column, ValueType<T> type, Function<R, T> how) {
        return Fact.derived(column, "", type, (of, where) -> how.apply(of));
    }

    private static List<CatalogTable> tables(View where) {
        List<CatalogTable> tables = new ArrayList<>();
        for (CatalogTable table : Tables.standard().all()) {
            if (table.isKnownAt(where.server().level())) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Described> columns(View where) {
        List<Described> all = new ArrayList<>();
        for (CatalogTable table : tables(where)) {
            int number = 0;
            for (CatalogColumn column : table.columnsAt(where.server().level())) {
                all.add(new Described(table, column, number++));
            }
        }
        return all;
    }

    /** As Db2's catalog has it: characters of a text, digits of a decimal number, bytes of other types. */
    private static int length(Db2Type type) {
        return switch (type.kind()) {
            case CHAR, VARCHAR, CLOB -> type.length();
            case DECIMAL -> type.precision();
            case SMALLINT -> 2;
            case INTEGER, REAL, DATE -> 4;
            case BIGINT, DOUBLE -> 8;
            case DECFLOAT -> 16;
            case TIME -> 3;
            case TIMESTAMP -> 10;
            case UNTYPED -> 0;
        };
    }
}
