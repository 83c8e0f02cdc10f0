package dsmsim.select;

import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.FullSelect;
import dsmsim.statement.Statements;
import java.util.List;
import java.util.Optional;

/** A statement whose names are bound: what its answer looks like, and its rows. */
final class StatementPlan {
    private final QueryPlan plan;
    private final int slots;

    private StatementPlan(QueryPlan plan, int slots) {
        this.plan = plan;
        this.slots = slots;
    }

    /**
     * The plan of a statement.
     *
     * @throws SqlFailure if it cannot be done
     */
    static StatementPlan of(String text, BindingContext context) {
        try {
            FullSelect select = Statements.parse(text);
            QueryPlan plan = new QueryBinder(context).plan(select, NameScope.of(Optional.empty()));
            return new StatementPlan(plan, context.slots());
        } catch (StackOverflowError e) {
            throw SqlCode.TOO_COMPLEX.failure();
        }
    }

    List<OutputColumn> columns() {
        return plan.columns();
    }

    /** Whether a row may be an error instead. */
    boolean mayFail() {
        return plan.mayFail();
    }

    /**
     * The rows, from the first.
     *
     * @throws SqlFailure here or at any row, if {@link #mayFail}; SQL1585N and SQL0101N always
     */
    RowStream open() {
        return plan.open(new Object[slots]);
    }
}
