package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

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
        this.rowKeys = RowKeys.ofValues(keys);
    }

    int slot() {
        return slot;
    }

    void addSlots(BitSet slots) {
        keys.forEach(key -> key.addSlots(slots));
        cells.forEach(cell -> cell.addSlots(slots));
        having.forEach(condition -> condition.addSlots(slots));
    }

    /** A group: what its rows have in common, one of them, and what aggregates make of them all. */
    private static final class Group {
        private final Object[] values;
        private final Object[] row;
        private final GroupedValue[] cells;
        private Object[] results;

        Group(Object[] values, Object[] row, List<AggregateCell> cells, Budget budget) {
            this.values = values;
            this.row = row;
            this.cells = new GroupedValue[cells.size()];
            for (int i = 0; i < this.cells.length; i++) {
                this.cells[i] = new GroupedValue(cells.get(i), budget);
            }
        }

        void add(Object[] frame) {
            for (GroupedValue cell : cells) {
                cell.add(frame);
            }
        }

        Object[] results() {
            if (results == null) {
                results = new Object[cells.length];
                for (int i = 0; i < results.length; i++) {
                    results[i] = cells[i].result();
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
        Group all = new Group(new Object[0], null, cells, budget);
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
        Group all = new Group(new Object[0], null, cells, budget);
        while (rows.next()) {
            all.add(frame);
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
                group = new Group(values.clone(), saved.of(frame), cells, budget);
                groups.put(key, group);
            }
            group.add(frame);
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.sort((one, other) -> {
            budget.spend(1);
            return rowKeys.compare(one.values, other.values);
        });
        return sorted;
    }
}
