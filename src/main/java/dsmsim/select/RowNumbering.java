package dsmsim.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** Numbers rows within their windows. It must see all rows before it can tell the number of the first. */
final class RowNumbering {
    private final List<WindowCell> cells;
    private final int slot;
    private final SavedSlots saved;
    private final Budget budget;
    /** Found once, where they depend on nothing else. */
    private List<Numbered> known;

    /**
     * A numbering.
     *
     * @param slot in which the numbers are put
     * @param slots of the rows that are numbered
     */
    RowNumbering(List<WindowCell> cells, int slot, BitSet slots, Budget budget) {
        this.cells = cells;
        this.slot = slot;
        this.saved = new SavedSlots(slots);
        this.budget = budget;
    }

    int slot() {
        return slot;
    }

    void addSlots(BitSet slots) {
        cells.forEach(cell -> cell.addSlots(slots));
    }

    /** A row with its numbers. */
    private record Numbered(Object[] row, Object[] numbers, Object[] values) {}

    /** @param keep whether the numbers are the same whenever they are asked for */
    Combinations over(Combinations rows, Object[] frame, boolean keep) {
        List<Numbered> result = known != null ? known : numbered(rows, frame);
        if (keep) {
            known = result;
        }
        Iterator<Numbered> numbered = result.iterator();
        return () -> {
            if (!numbered.hasNext()) {
                return false;
            }
            budget.step();
            Numbered next = numbered.next();
            saved.restore(next.row(), frame);
            frame[slot] = next.numbers();
            return true;
        };
    }

    private List<Numbered> numbered(Combinations rows, Object[] frame) {
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            Object[] row = saved.of(frame);
            budget.hold(row.length + cells.size());
            all.add(row);
        }
        List<Numbered> result = new ArrayList<>();
        for (Object[] row : all) {
            result.add(new Numbered(row, new Object[cells.size()], new Object[0]));
        }
        for (int i = 0; i < cells.size(); i++) {
            result = number(result, i, frame);
        }
        return result;
    }

    /** Sorted by the window's partition and order, with the numbers of that cell. */
    private List<Numbered> number(List<Numbered> rows, int index, Object[] frame) {
        WindowCell cell = cells.get(index);
        List<Expression> sought = cell.parts();
        List<Numbered> sorted = new ArrayList<>();
        for (Numbered row : rows) {
            budget.step();
            saved.restore(row.row(), frame);
            Object[] values = new Object[sought.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = sought.get(i).value(frame);
            }
            sorted.add(new Numbered(row.row(), row.numbers(), values));
        }
        RowKeys partitions = RowKeys.ofValues(cell.partition());
        sorted.sort((one, other) -> {
            budget.spend(1);
            int compared = partitions.compare(one.values(), other.values());
            return compared != 0 ? compared : compare(cell, one, other);
        });
        long inPartition = 0;
        long rank = 0;
        Numbered before = null;
        for (Numbered row : sorted) {
            boolean isNext = before != null && partitions.compare(before.values(), row.values()) == 0;
            boolean isEqual = isNext && compare(cell, before, row) == 0;
            inPartition = isNext ? inPartition + 1 : 1;
            rank = switch (cell.ranking()) {
                case ROW_NUMBER -> inPartition;
                case RANK -> isEqual ? rank : inPartition;
                case DENSE_RANK -> isEqual ? rank : isNext ? rank + 1 : 1;
            };
            row.numbers()[index] = rank;
            before = row;
        }
        return sorted;
    }

    private static int compare(WindowCell cell, Numbered one, Numbered other) {
        int first = cell.partition().size();
        for (int i = 0; i < cell.order().size(); i++) {
            int compared = cell.order().get(i).compare(one.values()[first + i], other.values()[first + i]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
