package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.statement.ColumnName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables whose columns may be named in some place of a statement, and those of the queries around it. */
final class NameScope {
    private final Optional<NameScope> around;
    private final List<TableDesignator> tables;
    /** The columns of queries around that are read here. */
    private final List<ColumnExpression> outer;

    private NameScope(Optional<NameScope> around, List<TableDesignator> tables, List<ColumnExpression> outer) {
        this.around = around;
        this.tables = tables;
        this.outer = outer;
    }

    /** The scope of a query. */
    static NameScope of(Optional<NameScope> around) {
        return new NameScope(around, new ArrayList<>(), new ArrayList<>());
    }

    /** The same place with only some of its tables. */
    NameScope only(List<TableDesignator> some) {
        return new NameScope(around, some, outer);
    }

    /** The scope of a SELECT that stands here: it records what it reads of queries around where this one does. */
    NameScope inside() {
        return new NameScope(around, new ArrayList<>(), outer);
    }

    void add(TableDesignator table, Span place) {
        for (TableDesignator other : tables) {
            if (!table.name().isEmpty() && other.isCalled(table.schema(), table.name())) {
                throw SqlCode.DUPLICATE_TABLE.failure(table.name()).at(place);
            }
        }
        tables.add(table);
    }

    List<TableDesignator> tables() {
        return tables;
    }

    List<ColumnExpression> outer() {
        return outer;
    }

    /**
     * The column of that name, of the nearest query that has one.
     *
     * @throws dsmsim.sql.SqlFailure SQL0203N if several tables of a query have one
     */
    Optional<ColumnExpression> find(ColumnName name) {
        ColumnExpression found = null;
        for (TableDesignator table : tables) {
            if (name.table().isEmpty()
                    || table.isCalled(name.schema().text(), name.table().text())) {
                for (int i = 0; i < table.columns().size(); i++) {
                    if (table.columns().get(i).name().equals(name.column().text())) {
                        if (found != null) {
                            throw SqlCode.AMBIGUOUS
                                    .failure(BindingContext.shown(name.table(), name.column()))
                                    .at(name.span());
                        }
                        found = table.column(i);
                    }
                }
            }
        }
        if (found != null || around.isEmpty()) {
            return Optional.ofNullable(found);
        }
        Optional<ColumnExpression> other = around.get().find(name);
        other.ifPresent(outer::add);
        return other;
    }

    /** The names that could stand in place of that one; where its table is unknown, with those of tables. */
    List<String> namesFor(ColumnName name) {
        List<String> names = new ArrayList<>();
        for (TableDesignator table : tables) {
            if (name.table().isEmpty()
                    || table.isCalled(name.schema().text(), name.table().text())) {
                table.columns().forEach(column -> names.add(column.name()));
            }
        }
        if (names.isEmpty()) {
            tables.forEach(table -> table.columns().forEach(column -> names.add(table.name() + "." + column.name())));
        }
        return names;
    }
}
