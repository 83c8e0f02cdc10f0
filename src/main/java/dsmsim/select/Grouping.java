package dsmsim.select;

import dsmsim.sql.Accumulator;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes groups of rows. Of each group the frame gets the values of the aggregates, and one of its rows in place of them
 * all: what is the same for the whole group is read from that one.
 *
 * <p>Groups come sorted by what they are grouped by, as Db2 finds them by sorting; nothing promises that (inferred).
 */
final class Grouping {
    private final List<Expression> keys;
    private final List<AggregateCell> cells;
    private final List<SearchCondition> having;
    private final int slot;
    private final SavedSlots saved;
    private final RowKeys rowKeys;
    private final Budget budget;
    /** Found once, where they depend on nothing else. */
    private List<Group> known;

    /**
     * A grouping.
     *
     * @param keys none where all rows are one group
     * @param slot in which the values of the aggregates are put
     * @param slots of the rows that are grouped
     */
    Grouping(
            List<Expression> keys,
            List<AggregateCell> cells,
            List<SearchCondition> having,
            int slot,
            BitSet slots,
            Budget budget) {
        this.keys = keys;
        this.cells = cells;
        this.having = having;
        this.slot = slot;
        this.saved = new SavedSlots(slots);
        this.budget = budget;
        List<Db2Type> types = new ArrayList<>();
        keys.forEach(key -> types.add(key.type()));
        this.rowKeys = new RowKeys(types);
    }

    int slot() {
        return slot;
    }

    void addSlots(BitSet slots) {
        keys.forEach(key -> key.addSlots(slots));
        cells.forEach(cell -> cell.addSlots(slots));
        having.forEach(condition -> condition.addSlots(slots));
    }

    /** A group: a row of it, and what gathers its values. */
    private static final class Group {
        private final Object[] values;
        private final Object[] row;
        private final Accumulator[] accumulators;
        /** Of each aggregate of different values, those that were added; null for other ones. */
        private final List<Set<Object>> added;

        private Object[] results;

        Group(Object[] values, Object[] row, List<AggregateCell> cells) {
            this.values = values;
            this.row = row;
            this.accumulators = new Accumulator[cells.size()];
            this.added = new ArrayList<>(cells.size());
            for (int i = 0; i < accumulators.length; i++) {
                Accumulator plain = cells.get(i).aggregation().accumulators().get();
                accumulators[i] = cells.get(i).order().isEmpty() ? plain : new OrderedAccumulator(plain, cells.get(i));
                added.add(cells.get(i).isDistinct() ? new HashSet<>() : null);
            }
        }

        Object[] results() {
            if (results == null) {
                results = new Object[accumulators.length];
                for (int i = 0; i < results.length; i++) {
                    results[i] = accumulators[i].result();
                }
            }
            return results;
        }
    }

    /** Whether the number of rows is all that it asks for. */
    boolean onlyCounts() {
        boolean onlyCounts = keys.isEmpty();
        for (AggregateCell cell : cells) {
            onlyCounts &= cell.added() == null && cell.type().equals(Db2Type.INTEGER);
        }
        return onlyCounts;
    }

    /** The one group of so many rows, where it {@link #onlyCounts}. */
    Combinations ofCounted(long rows, Object[] frame) {
        Group all = new Group(new Object[0], null, cells);
        all.results = new Object[cells.size()];
        Arrays.fill(all.results, rows);
        return groups(List.of(all).iterator(), frame);
    }

    /** The groups of the rows of a walk. */
    Combinations over(Combinations rows, Object[] frame, boolean keep) {
        if (known != null) {
            return groups(known.iterator(), frame);
        }
        List<Group> groups = keys.isEmpty() ? List.of(single(rows, frame)) : sorted(rows, frame);
        if (keep) {
            known = groups;
        }
        return groups(groups.iterator(), frame);
    }

    private Combinations groups(Iterator<Group> groups, Object[] frame) {
        return () -> {
            while (groups.hasNext()) {
                budget.step();
                Group group = groups.next();
                saved.restore(group.row, frame);
                frame[slot] = group.results();
                if (JoinStep.all(having, frame)) {
                    return true;
                }
            }
            return false;
        };
    }

    private Group single(Combinations rows, Object[] frame) {
        Group all = new Group(new Object[0], null, cells);
        while (rows.next()) {
            add(all, frame);
        }
        return all;
    }

    private List<Group> sorted(Combinations rows, Object[] frame) {
        Map<Object, Group> groups = new HashMap<>();
        Object[] values = new Object[keys.size()];
        while (rows.next()) {
            for (int i = 0; i < values.length; i++) {
                values[i] = keys.get(i).value(frame);
            }
            Object key = rowKeys.of(values);
            Group group = groups.get(key);
            if (group == null) {
                budget.hold(values);
                budget.hold(2 * cells.size());
                group = new Group(values.clone(), saved.of(frame), cells);
                groups.put(key, group);
            }
            add(group, frame);
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.sort((one, other) -> {
            budget.spend(1);
            return rowKeys.compare(one.values, other.values);
        });
        return sorted;
    }

    private void add(Group group, Object[] frame) {
        for (int i = 0; i < group.accumulators.length; i++) {
            AggregateCell cell = cells.get(i);
            Object value = cell.added() == null ? null : cell.added().value(frame);
            if (cell.added() == null || value != null && isNew(group.added.get(i), value, cell)) {
                if (value instanceof String text) {
                    budget.holdCharacters(cell.charactersHeld(group.accumulators[i], text));
                }
                if (group.accumulators[i] instanceof OrderedAccumulator ordered) {
                    budget.hold(1 + cell.order().size());
                    ordered.add(value, frame);
                } else {
                    group.accumulators[i].add(value);
                }
            }
        }
    }

    private boolean isNew(Set<Object> added, Object value, AggregateCell cell) {
        if (added == null) {
            return true;
        }
        boolean isNew = added.add(cell.keyOf(value));
        if (isNew) {
            budget.hold(1);
        }
        return isNew;
    }
}
