package dsmsim.select;

import dsmsim.sql.Accumulator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one aggregate makes of the rows of one group. */
final class GroupedValue {
    private final AggregateCell cell;
    private final Budget budget;
    private final Accumulator accumulator;
    /** Of an aggregate of different values, those that were added; else null. */
    private final Set<Object> different;
    /** Where values are wanted in some order, each with what it is sorted by; else null. */
    private final List<Object[]> unordered;

    GroupedValue(AggregateCell cell, Budget budget) {
        this.cell = cell;
        this.budget = budget;
        this.accumulator = cell.aggregation().accumulators().get();
        this.different = cell.isDistinct() ? new HashSet<>() : null;
        this.unordered = cell.order().isEmpty() ? null : new ArrayList<>();
    }

    /** Takes the row in the frame. NULL is left out, unless rows are counted and not values. */
    void add(Object[] frame) {
        Expression added = cell.added();
        if (added == null) {
            accumulator.add(null);
            return;
        }
        Object value = added.value(frame);
        if (value == null || !isNew(value)) {
            return;
        }
        if (value instanceof String text) {
            budget.holdCharacters(cell.charactersHeld(accumulator, text));
        }
        if (unordered == null) {
            accumulator.add(value);
        } else {
            hold(value, frame);
        }
    }

    private boolean isNew(Object value) {
        if (different == null) {
            return true;
        }
        boolean isNew = different.add(cell.keyOf(value));
        if (isNew) {
            budget.hold(1);
        }
        return isNew;
    }

    private void hold(Object value, Object[] frame) {
        Object[] row = new Object[1 + cell.order().size()];
        row[0] = value;
        for (int i = 1; i < row.length; i++) {
            row[i] = cell.order().get(i - 1).expression().value(frame);
        }
        budget.hold(row.length);
        unordered.add(row);
    }

    Object result() {
        if (unordered != null) {
            unordered.sort(this::compare);
            unordered.forEach(row -> accumulator.add(row[0]));
        }
        return accumulator.result();
    }

    private int compare(Object[] one, Object[] other) {
        budget.spend(1);
        int compared = 0;
        for (int i = 1; i < one.length && compared == 0; i++) {
            compared = cell.order().get(i - 1).compare(one[i], other[i]);
        }
        return compared;
    }
}
