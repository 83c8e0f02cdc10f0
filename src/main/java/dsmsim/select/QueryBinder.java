package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Applied;
import dsmsim.sql.Argument;
import dsmsim.sql.Casts;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlTypes;
import dsmsim.statement.ColumnName;
import dsmsim.statement.CommonTable;
import dsmsim.statement.Constant;
import dsmsim.statement.FullSelect;
import dsmsim.statement.Name;
import dsmsim.statement.QueryBody;
import dsmsim.statement.SetOperation;
import dsmsim.statement.SortKey;
import dsmsim.statement.SubSelect;
import dsmsim.statement.Term;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes plans of queries. */
final class QueryBinder {
    private final BindingContext context;
    private final Map<String, KeptPlan> named;

    private QueryBinder(BindingContext context, Map<String, KeptPlan> named) {
        this.context = context;
        this.named = named;
    }

    QueryBinder(BindingContext context) {
        this(context, Map.of());
    }

    /** The query that the statement has given that name. */
    Optional<KeptPlan> named(Name name) {
        return Optional.ofNullable(named.get(name.text()));
    }

    /**
     * A query within a term.
     *
     * @param columns how many it must have, 0 for any number
     */
    SubqueryRows subquery(FullSelect query, NameScope around, int columns) {
        NameScope scope = NameScope.of(Optional.of(around));
        QueryPlan plan = plan(query, scope);
        if (columns > 0 && plan.columns().size() != columns) {
            throw SqlCode.TOO_MANY_COLUMNS.failure().at(query.span());
        }
        return new SubqueryRows(plan, scope.outer(), context.budget());
    }

    /** @param scope of what the query may name beside its own tables; it gets none of these */
    QueryPlan plan(FullSelect query, NameScope scope) {
        QueryBinder inner = query.with().isEmpty() ? this : with(query.with());
        QueryBody body = query.body();
        if (body instanceof SubSelect select) {
            SelectBinder block = new SelectBinder(context, inner, scope);
            QueryPlan plan = block.plan(select, query.order());
            return sorted(plan, block.sortedBy(), query);
        }
        QueryPlan plan = inner.body(body, scope);
        List<SortedPlan.SortedBy> order = new ArrayList<>();
        for (SortKey key : query.order()) {
            int index = position(key.term(), plan.columns());
            order.add(new SortedPlan.SortedBy(index, byColumn(plan.columns().get(index), key)));
        }
        return sorted(plan, order, query);
    }

    private QueryPlan sorted(QueryPlan plan, List<SortedPlan.SortedBy> order, FullSelect query) {
        boolean isPlain = order.isEmpty() && query.first() < 0 && query.skipped() == 0;
        return isPlain ? plan : new SortedPlan(plan, order, query.first(), query.skipped(), context.budget());
    }

    private static SortColumn byColumn(OutputColumn column, SortKey key) {
        return SortColumn.of(ConstantExpression.ofMoment(column.type(), null), key);
    }

    /** Which column of a result ORDER BY names, by number or name. */
    private int position(Term term, List<OutputColumn> columns) {
        Optional<Integer> number = number(term, columns.size());
        if (number.isPresent()) {
            return number.get();
        }
        if (term instanceof ColumnName name && name.table().isEmpty()) {
            int named = named(columns, name);
            if (named >= 0) {
                return named;
            }
            throw SqlCode.ORDER_COLUMN.failure(name.column().text()).at(term.span());
        }
        throw SqlCode.ORDER_EXPRESSION.failure(context.text(term.span()), "1").at(term.span());
    }

    /** The place of the first column of that name; -1 if there is none. */
    static int named(List<OutputColumn> columns, ColumnName name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name.column().text())) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a column that ORDER BY gives by its number. */
    static Optional<Integer> number(Term term, int columns) {
        if (!(term instanceof Constant constant) || constant.isText() || !isWhole(constant.text())) {
            return Optional.empty();
        }
        int number = constant.text().length() > 9 ? 0 : Integer.parseInt(constant.text());
        if (number < 1 || number > columns) {
            throw SqlCode.ORDER_NUMBER.failure().at(term.span());
        }
        return Optional.of(number - 1);
    }

    private static boolean isWhole(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (!Character.isDigit(digits.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private QueryBinder with(List<CommonTable> tables) {
        Map<String, KeptPlan> all = new HashMap<>(named);
        QueryBinder binder = new QueryBinder(context, all);
        List<String> here = new ArrayList<>();
        for (CommonTable table : tables) {
            if (here.contains(table.name().text())) {
                throw SqlCode.TABLE_EXPRESSION_TWICE
                        .failure(table.name().text())
                        .at(table.name().span());
            }
            QueryPlan plan = binder.plan(table.query(), NameScope.of(Optional.empty()));
            List<OutputColumn> columns = renamed(
                    plan.columns(), table.columns(), table.name(), table.name().span());
            all.put(table.name().text(), new KeptPlan(plan, columns, context.budget()));
            here.add(table.name().text());
        }
        return binder;
    }

    /** The columns under the names that a list gives them, or under their own if it is empty. */
    static List<OutputColumn> renamed(List<OutputColumn> columns, List<Name> names, Name table, Span place) {
        if (names.isEmpty()) {
            return columns;
        }
        if (names.size() != columns.size()) {
            throw SqlCode.COLUMN_COUNT.failure(table.text()).at(place);
        }
        List<OutputColumn> renamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            renamed.add(new OutputColumn(names.get(i).text(), columns.get(i).type()));
        }
        return renamed;
    }

    private QueryPlan body(QueryBody body, NameScope scope) {
        if (body instanceof FullSelect query) {
            return plan(query, scope);
        }
        if (body instanceof SubSelect select) {
            return new SelectBinder(context, this, scope).plan(select, List.of());
        }
        return combined((SetOperation) body, scope);
    }

    private QueryPlan combined(SetOperation operation, NameScope scope) {
        QueryPlan left = body(operation.left(), scope);
        QueryPlan right = body(operation.right(), scope);
        if (left.columns().size() != right.columns().size()) {
            throw SqlCode.SET_COLUMNS.failure().at(operation.right().span());
        }
        List<OutputColumn> columns = new ArrayList<>();
        List<Applied> leftCasts = new ArrayList<>();
        List<Applied> rightCasts = new ArrayList<>();
        for (int i = 0; i < left.columns().size(); i++) {
            OutputColumn one = left.columns().get(i);
            OutputColumn other = right.columns().get(i);
            Db2Type type = TermBinder.placed(
                    operation.right().span(),
                    () -> SqlTypes.common(List.of(Argument.of(one.type()), Argument.of(other.type()))));
            columns.add(new OutputColumn(one.name().equals(other.name()) ? one.name() : "", type));
            leftCasts.add(cast(one.type(), type));
            rightCasts.add(cast(other.type(), type));
        }
        QueryPlan all = new CombinedPlan(
                operation.operator(), operation.all(), left, right, columns, leftCasts, rightCasts, context.budget());
        return operation.all() ? all : new DistinctPlan(all, context.budget());
    }

    private static Applied cast(Db2Type from, Db2Type to) {
        return from.equals(to) ? new Applied(to, values -> values[0]) : Casts.bind(Argument.of(from), to);
    }
}
