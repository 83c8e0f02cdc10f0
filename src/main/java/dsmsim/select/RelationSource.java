package dsmsim.select;

import dsmsim.site.Relation;
import dsmsim.site.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** A table of the server. Where values of its leading columns are given, only rows with these are read. */
final class RelationSource<R> extends SingleSource {
    private final Relation<R> relation;
    private final View view;
    private final List<Expression> given = new ArrayList<>();

    RelationSource(Relation<R> relation, View view, int slot) {
        super(slot);
        this.relation = relation;
        this.view = view;
    }

    /** The columns by which rows are found, the most important first. */
    List<String> keyColumns() {
        return relation.narrowed().map(how -> how.columns()).orElse(List.of());
    }

    /** From now on only rows are read that may have these values in the first of {@link #keyColumns}. */
    void narrow(List<Expression> values) {
        given.clear();
        given.addAll(values);
    }

    @Override
    Iterator<R> rows(Object[] frame) {
        if (given.isEmpty()) {
            return relation.rows().apply(view).iterator();
        }
        List<Object> values = new ArrayList<>();
        for (Expression expression : given) {
            Object value = expression.value(frame);
            if (value == null) {
                return List.<R>of().iterator();
            }
            values.add(keyPart(value));
        }
        return relation.narrowed().orElseThrow().find().apply(view, values).iterator();
    }

    /** As the facts of the table have it; a text without the blanks at its end, which do not count. */
    private static Object keyPart(Object value) {
        if (value instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        return value instanceof String text ? text.stripTrailing() : value;
    }

    @Override
    long size() {
        return given.isEmpty() && relation.count().isPresent()
                ? relation.count().get().applyAsLong(view)
                : -1;
    }

    @Override
    BitSet foreignSlots() {
        BitSet slots = new BitSet();
        given.forEach(expression -> expression.addSlots(slots));
        return slots;
    }

    /** Its own values are no errors, but those by which it looks for rows may be. */
    @Override
    boolean mayFail() {
        for (Expression expression : given) {
            if (expression.mayFail()) {
                return true;
            }
        }
        return false;
    }
}
