package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import java.util.List;

/** The one value of a query; NULL where it gives no row. */
final class SubqueryValue extends Expression {
    private static final Object NO_VALUE = new Object();

    private final SubqueryRows rows;
    private final Span place;

    SubqueryValue(SubqueryRows rows, Span place) {
        super(rows.plan().columns().get(0).type());
        this.rows = rows;
        this.place = place;
    }

    @Override
    Object value(Object[] frame) {
        Object value = rows.gathered(frame, this::only);
        return value == NO_VALUE ? null : value;
    }

    private Object only(RowStream stream) {
        Object[] row = stream.next();
        if (row == null) {
            return NO_VALUE;
        }
        Object value = row[0];
        if (stream.next() != null) {
            throw SqlCode.MANY_ROWS.failure().at(place);
        }
        return value == null ? NO_VALUE : value;
    }

    @Override
    List<ColumnExpression> parts() {
        return rows.outer();
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    String canonical() {
        return rows.canonical();
    }
}
