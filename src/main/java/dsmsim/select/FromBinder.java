package dsmsim.select;

import dsmsim.statement.DerivedTable;
import dsmsim.statement.JoinKind;
import dsmsim.statement.JoinedTable;
import dsmsim.statement.Name;
import dsmsim.statement.NamedTable;
import dsmsim.statement.TableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what stands in FROM: tables, and in which order and by what they are joined. */
final class FromBinder {
    private final BindingContext context;
    private final QueryBinder queries;
    private final NameScope scope;
    private final List<JoinStep> steps = new ArrayList<>();
    private final List<SearchCondition> conditions = new ArrayList<>();

    /** @param scope that gets the tables */
    FromBinder(BindingContext context, QueryBinder queries, NameScope scope) {
        this.context = context;
        this.queries = queries;
        this.scope = scope;
    }

    List<JoinStep> steps() {
        return steps;
    }

    /** The conditions of inner joins, which are as those of WHERE. */
    List<SearchCondition> conditions() {
        return conditions;
    }

    /** Takes one more table or join; its tables go with those before it as WHERE says. */
    List<TableDesignator> add(TableReference reference) {
        if (!(reference instanceof JoinedTable join)) {
            return List.of(single(reference));
        }
        return switch (join.kind()) {
            case INNER -> inner(join);
            case LEFT, RIGHT -> outer(join);
            case FULL -> full(join);
        };
    }

    private List<TableDesignator> inner(JoinedTable join) {
        List<TableDesignator> tables = new ArrayList<>(add(join.left()));
        tables.addAll(add(join.right()));
        conditions.addAll(on(join, tables));
        return tables;
    }

    private List<SearchCondition> on(JoinedTable join, List<TableDesignator> tables) {
        List<SearchCondition> on = new ArrayList<>();
        TermBinder terms = new TermBinder(context, scope.only(tables), queries, RowFunctions.NONE);
        join.on().ifPresent(term -> SelectBinder.conjuncts(term, terms, on));
        return on;
    }

    /** All rows of one side, with those of the other side that go with them. */
    private List<TableDesignator> outer(JoinedTable join) {
        boolean isLeft = join.kind() == JoinKind.LEFT;
        FromBinder other = new FromBinder(context, queries, scope);
        List<TableDesignator> left = isLeft ? add(join.left()) : other.add(join.left());
        List<TableDesignator> right = isLeft ? other.add(join.right()) : add(join.right());
        List<TableDesignator> tables = new ArrayList<>(left);
        tables.addAll(right);
        addStep(other.source(), JoinStep.Keeps.THOSE_BEFORE, on(join, tables));
        return tables;
    }

    private List<TableDesignator> full(JoinedTable join) {
        FromBinder both = new FromBinder(context, queries, scope);
        FromBinder right = new FromBinder(context, queries, scope);
        List<TableDesignator> tables = new ArrayList<>(both.add(join.left()));
        tables.addAll(right.add(join.right()));
        both.settleInner();
        both.addStep(right.source(), JoinStep.Keeps.BOTH, on(join, tables));
        steps.add(new JoinStep(new JoinedSource(new Joins(both.steps)), JoinStep.Keeps.NONE, context.budget()));
        return tables;
    }

    /** Its tables as one: a single table itself. */
    private TableSource source() {
        if (steps.size() == 1 && conditions.isEmpty()) {
            return steps.get(0).source();
        }
        return new JoinedSource(new JoinPlanner(steps, conditions).joins());
    }

    /** Makes one step of several. */
    private void settleInner() {
        TableSource one = source();
        steps.clear();
        conditions.clear();
        JoinStep step = new JoinStep(one, JoinStep.Keeps.NONE, context.budget());
        step.beFirst();
        steps.add(step);
    }

    private TableDesignator single(TableReference reference) {
        context.countTable(reference.span());
        int slot = context.newSlot();
        TableDesignator table;
        TableSource source;
        if (reference instanceof DerivedTable derived) {
            NameScope around = NameScope.of(Optional.empty());
            QueryPlan plan = queries.plan(derived.query(), around);
            source = new QuerySource(plan, slot);
            table = designator(plan, derived.alias(), derived.columns(), slot, reference);
        } else {
            NamedTable named = (NamedTable) reference;
            Optional<KeptPlan> kept = named.schema().isEmpty() ? queries.named(named.name()) : Optional.empty();
            if (kept.isPresent()) {
                source = new QuerySource(kept.get(), slot);
                table = designator(
                        kept.get(),
                        named.alias().isEmpty() ? named.name() : named.alias(),
                        named.columns(),
                        slot,
                        reference);
            } else {
                SqlTable<?> found = context.tables().require(named, context);
                source = found.source(slot);
                table = found.designator(named, slot);
            }
        }
        scope.add(table, reference.span());
        addStep(source, JoinStep.Keeps.NONE, List.of());
        return table;
    }

    private static TableDesignator designator(
            QueryPlan plan, Name name, List<Name> columnNames, int slot, TableReference reference) {
        List<OutputColumn> columns = QueryBinder.renamed(plan.columns(), columnNames, name, reference.span());
        List<ColumnReader> readers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            readers.add(row -> ((Object[]) row)[index]);
        }
        return new TableDesignator("", name.text(), slot, columns, readers);
    }

    private void addStep(TableSource source, JoinStep.Keeps keeps, List<SearchCondition> on) {
        JoinStep step = new JoinStep(source, keeps, context.budget());
        on.forEach(step::addMatching);
        steps.add(step);
    }
}
