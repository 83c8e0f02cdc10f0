package dsmsim.completion;

import dsmsim.product.Level;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One SELECT of a statement that is being typed: the tables of its FROM, which may stand behind the cursor, and its columns. */
final class QueryBlock {
    private static final String ALL = "*";

    private final Optional<QueryBlock> around;
    private final List<TableUse> tables = new ArrayList<>();
    /** The names of the columns that it gives, {@code *} for all of its tables. */
    private final List<String> items = new ArrayList<>();

    QueryBlock(Optional<QueryBlock> around) {
        this.around = around;
    }

    /** A table in FROM. */
    static final class TableUse {
        /** With its schema, if one was typed; empty for a query in parentheses. */
        private final String name;
        /** The query that it is; empty for a table of the server, or one that nothing is known of. */
        private final Optional<QueryBlock> query;

        private String alias = "";
        /** The names of its columns where the statement gives them. */
        private final Map<String, String> given = new LinkedHashMap<>();

        TableUse(String name, Optional<QueryBlock> query) {
            this.name = name;
            this.query = query;
        }

        void call(String otherName) {
            alias = otherName;
        }

        void addColumn(String column) {
            given.put(column, "");
        }

        boolean hasAlias() {
            return !alias.isEmpty();
        }

        /** What stands in front of the names of its columns. */
        String qualifier() {
            return alias.isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : alias;
        }

        boolean isCalled(String wanted) {
            return wanted.equals(qualifier()) || alias.isEmpty() && wanted.equals(name);
        }

        /** Its columns with what is to say on them; empty where they are not known. */
        Optional<Map<String, String>> columns(Level level) {
            if (!given.isEmpty()) {
                return Optional.of(given);
            }
            if (query.isPresent()) {
                return query.get().given(level);
            }
            Optional<CatalogTable> table = Tables.standard().find(name).filter(found -> found.isKnownAt(level));
            return table.map(found -> {
                Map<String, String> columns = new LinkedHashMap<>();
                for (CatalogColumn column : found.columnsAt(level)) {
                    columns.put(column.name(), column.type().toString());
                }
                return columns;
            });
        }
    }

    Optional<QueryBlock> around() {
        return around;
    }

    List<TableUse> tables() {
        return tables;
    }

    void add(TableUse table) {
        tables.add(table);
    }

    void addItem(String name) {
        items.add(name);
    }

    /** The names that it gives its columns, for ORDER BY. */
    List<String> items() {
        return items;
    }

    /** The columns that it gives; empty where one is not known. */
    private Optional<Map<String, String>> given(Level level) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String item : items) {
            if (!item.equals(ALL)) {
                columns.put(item, "");
                continue;
            }
            for (TableUse table : tables) {
                Optional<Map<String, String>> all = table.columns(level);
                if (all.isEmpty()) {
                    return all;
                }
                columns.putAll(all.get());
            }
        }
        return Optional.of(columns);
    }

    /** The table that is called so here or in a query around. */
    Optional<TableUse> table(String name) {
        for (TableUse table : tables) {
            if (table.isCalled(name)) {
                return Optional.of(table);
            }
        }
        return around.flatMap(outer -> outer.table(name));
    }

    /** The same of a column with the name of its table before it. */
    boolean mayHave(String qualifier, String column, Level level) {
        if (tables.isEmpty()) {
            return true;
        }
        Optional<Map<String, String>> columns =
                table(qualifier).map(found -> found.columns(level).orElse(Map.of()));
        return columns.isPresent() && (columns.get().isEmpty() || columns.get().containsKey(column));
    }

    /** Whether a column of that name may be meant: one that is there, or any where not all tables are known. */
    boolean mayHave(String column, Level level) {
        for (TableUse table : tables) {
            Optional<Map<String, String>> columns = table.columns(level);
            if (columns.isEmpty() || columns.get().containsKey(column)) {
                return true;
            }
        }
        return tables.isEmpty() || around.isPresent() && around.get().mayHave(column, level);
    }
}
