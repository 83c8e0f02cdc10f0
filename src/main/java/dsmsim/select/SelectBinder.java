package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.statement.ColumnName;
import dsmsim.statement.LogicalTerm;
import dsmsim.statement.Name;
import dsmsim.statement.SelectItem;
import dsmsim.statement.SortKey;
import dsmsim.statement.SubSelect;
import dsmsim.statement.Term;
import dsmsim.statement.TermList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of one SELECT with its clauses. */
final class SelectBinder {
    /** Db2's limit of what SELECT, GROUP BY and ORDER BY list, for the largest pages. */
    private static final int MOST_ELEMENTS = 1012;

    private final BindingContext context;
    private final QueryBinder queries;
    private final NameScope scope;
    private final RowFunctions rowFunctions;
    private final TermBinder terms;
    private final List<OutputColumn> columns = new ArrayList<>();
    private final List<Expression> expressions = new ArrayList<>();
    /** Where each expression stands in the statement. */
    private final List<Span> places = new ArrayList<>();

    private final List<SortedPlan.SortedBy> sortedBy = new ArrayList<>();

    /** @param around of what may be named beside its own tables */
    SelectBinder(BindingContext context, QueryBinder queries, NameScope around) {
        this.context = context;
        this.queries = queries;
        this.scope = around.inside();
        this.rowFunctions = new RowFunctions(context.newSlot(), context.newSlot());
        this.terms = new TermBinder(context, scope, queries, rowFunctions);
    }

    /** By what its rows are to be sorted. */
    List<SortedPlan.SortedBy> sortedBy() {
        return sortedBy;
    }

    /**
     * The plan of a SELECT.
     *
     * @param order by what it is sorted; its rows have more values than columns where they are needed for that
     */
    QueryPlan plan(SubSelect select, List<SortKey> order) {
        FromBinder from = new FromBinder(context, queries, scope);
        select.from().forEach(from::add);
        List<SearchCondition> conditions = from.conditions();
        TermBinder rows = terms.within(scope);
        select.where().ifPresent(where -> conjuncts(where, rows, conditions));
        List<Expression> groups = groups(select, rows);
        select.items().forEach(item -> add(item));
        List<SearchCondition> having = new ArrayList<>();
        select.having().ifPresent(term -> conjuncts(term, terms, having));
        if (groups.size() > MOST_ELEMENTS || order.size() > MOST_ELEMENTS) {
            throw SqlCode.TOO_COMPLEX.failure().at(select.span());
        }
        List<SortKey> keys = new ArrayList<>(order);
        keys.forEach(key -> sort(key, select.distinct()));

        Joins joins = new JoinPlanner(from.steps(), conditions).joins();
        boolean isGrouped = !groups.isEmpty()
                || !having.isEmpty()
                || !rowFunctions.aggregates().isEmpty();
        Grouping grouping = null;
        if (isGrouped) {
            checkGrouped(
                    groups,
                    having,
                    joins.slots(),
                    select.having().map(Term::span).orElse(Span.NONE));
            grouping = new Grouping(
                    groups,
                    rowFunctions.aggregates(),
                    having,
                    rowFunctions.groupSlot(),
                    joins.slots(),
                    context.budget());
        }
        QueryPlan plan = new SelectPlan(joins, grouping, numbering(joins), columns, expressions);
        return select.distinct() ? new DistinctPlan(plan, context.budget()) : plan;
    }

    private RowNumbering numbering(Joins joins) {
        if (rowFunctions.numbers().isEmpty()) {
            return null;
        }
        BitSet slots = joins.slots();
        slots.set(rowFunctions.groupSlot());
        return new RowNumbering(rowFunctions.numbers(), rowFunctions.numberSlot(), slots, context.budget());
    }

    /** The parts of a condition that must all hold. */
    static void conjuncts(Term term, TermBinder terms, List<SearchCondition> all) {
        if (term instanceof LogicalTerm chain && chain.isAnd()) {
            chain.parts().forEach(part -> conjuncts(part, terms, all));
        } else {
            all.add(terms.condition(term));
        }
    }

    private static List<Expression> groups(SubSelect select, TermBinder rows) {
        List<Expression> groups = new ArrayList<>();
        for (Term term : select.groups()) {
            if (term instanceof TermList several) {
                groups.addAll(rows.values(several.terms()));
            } else {
                groups.add(rows.value(term));
            }
        }
        return groups;
    }

    private void add(SelectItem item) {
        if (!item.isAll()) {
            Expression value = terms.value(item.term());
            String name = item.name().text();
            if (item.name().isEmpty() && value instanceof ColumnExpression column) {
                name = column.name();
            }
            add(new OutputColumn(name, value.type()), value, item.term().span());
            return;
        }
        boolean found = false;
        for (TableDesignator table : scope.tables()) {
            if (item.name().isEmpty() || table.isCalled("", item.name().text())) {
                found = true;
                for (int i = 0; i < table.columns().size(); i++) {
                    add(table.columns().get(i), table.column(i), item.span());
                }
            }
        }
        if (!found) {
            throw unknownTable(item.name());
        }
    }

    private RuntimeException unknownTable(Name name) {
        List<String> names = new ArrayList<>();
        scope.tables().forEach(table -> names.add(table.name()));
        return SqlCode.UNDEFINED_NAME.failure(name.text()).at(name.span()).among(names);
    }

    private void add(OutputColumn column, Expression value, Span place) {
        if (columns.size() == MOST_ELEMENTS) {
            throw SqlCode.TOO_MANY_ELEMENTS.failure().at(place);
        }
        columns.add(column);
        expressions.add(value);
        places.add(place);
    }

    private void sort(SortKey key, boolean isDistinct) {
        int index = position(key.term(), isDistinct);
        Expression by = expressions.get(index);
        sortedBy.add(new SortedPlan.SortedBy(index, SortColumn.of(by, key)));
    }

    /** Which value of a row ORDER BY means: a column by number or name, or one that is added for that. */
    private int position(Term term, boolean isDistinct) {
        Optional<Integer> number = QueryBinder.number(term, columns.size());
        if (number.isPresent()) {
            return number.get();
        }
        if (term instanceof ColumnName name && name.table().isEmpty()) {
            int named = QueryBinder.named(columns, name);
            if (named >= 0) {
                return named;
            }
        }
        Expression value = terms.value(term);
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i).canonical().equals(value.canonical())) {
                return i;
            }
        }
        if (isDistinct) {
            throw SqlCode.ORDER_EXPRESSION
                    .failure(context.text(term.span()), "2")
                    .at(term.span());
        }
        expressions.add(value);
        places.add(term.span());
        return expressions.size() - 1;
    }

    /**
     * What is shown of a group must be the same for all its rows.
     *
     * @param place of HAVING
     */
    private void checkGrouped(List<Expression> groups, List<SearchCondition> having, BitSet slots, Span place) {
        Set<String> keys = new HashSet<>();
        groups.forEach(group -> keys.add(group.canonical()));
        for (int i = 0; i < expressions.size(); i++) {
            checkGrouped(expressions.get(i), keys, slots, places.get(i));
        }
        having.forEach(condition -> checkGrouped(condition, keys, slots, place));
    }

    private static void checkGrouped(Evaluated value, Set<String> keys, BitSet slots, Span place) {
        if (value instanceof AggregateCell || value instanceof ConstantExpression) {
            return;
        }
        if (value instanceof ColumnExpression column && !slots.get(column.slot())) {
            return;
        }
        if (!keys.isEmpty() && value instanceof Expression && keys.contains(value.canonical())) {
            return;
        }
        if (value instanceof ColumnExpression column) {
            throw SqlCode.NOT_GROUPED.failure(column.name()).at(place);
        }
        value.parts().forEach(part -> checkGrouped(part, keys, slots, place));
    }
}
