package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Comparison;
import dsmsim.sql.SqlFailure;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;

/** A value compared with the values of a query. */
abstract class SubqueryCondition extends SearchCondition {
    private final String operator;
    private final Expression left;
    private final SubqueryRows rows;
    private final Comparison comparison;
    private final Span place;

    /**
     * Such a condition.
     *
     * @param operator as SQL0401N calls it where such values cannot be compared
     */
    SubqueryCondition(String operator, Expression left, SubqueryRows rows, Span place) {
        this.operator = operator;
        this.left = left;
        this.rows = rows;
        this.place = place;
        this.comparison = TermBinder.placed(place, () -> Comparison.of(left.type(), type(), operator));
    }

    private Db2Type type() {
        return rows.plan().columns().get(0).type();
    }

    final Expression left() {
        return left;
    }

    final SubqueryRows rows() {
        return rows;
    }

    final Comparison comparison() {
        return comparison;
    }

    /** A failure with the place of the condition. */
    final SqlFailure at(SqlFailure failure) {
        return failure.at(place);
    }

    @Override
    final List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(rows.outer());
        parts.add(left);
        return parts;
    }

    @Override
    final boolean mayFail() {
        return super.mayFail() || rows.plan().mayFail() || left.type().kind() != type().kind();
    }

    @Override
    String canonical() {
        return operator + "(" + left.canonical() + "," + rows.canonical() + ")";
    }
}
