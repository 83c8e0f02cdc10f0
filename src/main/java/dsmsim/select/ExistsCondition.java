package dsmsim.select;

import java.util.List;

/** Whether a query gives a row. */
final class ExistsCondition extends SearchCondition {
    private final SubqueryRows rows;

    ExistsCondition(SubqueryRows rows) {
        this.rows = rows;
    }

    @Override
    Boolean holds(Object[] frame) {
        return (Boolean) rows.gathered(frame, stream -> stream.next() != null);
    }

    @Override
    List<ColumnExpression> parts() {
        return rows.outer();
    }

    @Override
    boolean mayFail() {
        return rows.plan().mayFail();
    }

    @Override
    String canonical() {
        return "EXISTS" + rows.canonical();
    }
}
