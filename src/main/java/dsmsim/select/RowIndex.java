package dsmsim.select;

import dsmsim.sql.Comparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The rows of a table, read once, by the values in which they must agree with other tables. */
final class RowIndex {
    private final Side[] sides;
    private final Map<Object, Object> byKey = new HashMap<>();
    private final List<Object> all = new ArrayList<>();

    private RowIndex(Side[] sides) {
        this.sides = sides;
    }

    /** An equality: the value of the table that is kept, and the one by which its rows are looked up. */
    private record Side(Expression kept, Expression sought, Comparison comparison, boolean keptIsLeft) {

        static Side of(ComparedValues equality, boolean keptIsLeft) {
            return keptIsLeft
                    ? new Side(equality.left(), equality.right(), equality.comparison(), true)
                    : new Side(equality.right(), equality.left(), equality.comparison(), false);
        }

        Object keptKey(Object value) {
            return keptIsLeft ? comparison.leftKey(value) : comparison.rightKey(value);
        }

        Object soughtKey(Object value) {
            return keptIsLeft ? comparison.rightKey(value) : comparison.leftKey(value);
        }
    }

    /** More than one row with the same key. */
    private static final class Bucket extends ArrayList<Object> {
        private static final long serialVersionUID = 1L;
    }

    /** Reads the rows of which the step's own conditions hold. */
    static RowIndex of(JoinStep step, Object[] frame, Budget budget) {
        List<ComparedValues> equalities = step.equalities();
        Side[] sides = new Side[equalities.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = Side.of(equalities.get(i), step.isOwn(equalities.get(i).left()));
        }
        RowIndex index = new RowIndex(sides);
        TableSource source = step.source();
        Iterator<?> rows = step.keeps() == JoinStep.Keeps.BOTH ? step.allRows(frame) : source.rows(frame);
        while (rows.hasNext()) {
            Object row = rows.next();
            budget.step();
            source.place(row, frame);
            if (JoinStep.all(step.own(), frame) && index.add(row, frame)) {
                budget.hold(source.cells());
            }
        }
        return index;
    }

    private boolean add(Object row, Object[] frame) {
        if (sides.length == 0) {
            all.add(row);
            return true;
        }
        Object key = key(frame, true);
        if (key == null) {
            return false;
        }
        Object other = byKey.putIfAbsent(key, row);
        if (other instanceof Bucket bucket) {
            bucket.add(row);
        } else if (other != null) {
            Bucket bucket = new Bucket();
            bucket.add(other);
            bucket.add(row);
            byKey.put(key, bucket);
        }
        return true;
    }

    /** The rows that agree with those in the frame. */
    Iterator<?> find(Object[] frame) {
        if (sides.length == 0) {
            return all.iterator();
        }
        Object key = key(frame, false);
        Object found = key == null ? null : byKey.get(key);
        if (found == null) {
            return Collections.emptyIterator();
        }
        return found instanceof Bucket bucket
                ? bucket.iterator()
                : List.of(found).iterator();
    }

    /** Null where a value is NULL, which equals nothing. */
    private Object key(Object[] frame, boolean kept) {
        if (sides.length == 1) {
            return key(sides[0], frame, kept);
        }
        Object[] keys = new Object[sides.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(sides[i], frame, kept);
            if (keys[i] == null) {
                return null;
            }
        }
        return new RowKeys.Several(keys);
    }

    private static Object key(Side side, Object[] frame, boolean kept) {
        Object value = (kept ? side.kept() : side.sought()).value(frame);
        if (value == null) {
            return null;
        }
        return kept ? side.keptKey(value) : side.soughtKey(value);
    }
}
