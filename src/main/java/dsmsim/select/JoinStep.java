package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** One more table of a join, and which of its rows go with the rows of the tables before it. */
final class JoinStep {

    /** Which rows without a partner stay. */
    enum Keeps {
        NONE,
        THOSE_BEFORE,
        BOTH
    }

    /** A table with more rows is not kept. */
    private static final long VERY_LARGE = 1_000_000;

    private final TableSource source;
    private final Keeps keeps;
    private final Budget budget;
    /** What must hold of its own row alone. */
    private final List<SearchCondition> own = new ArrayList<>();
    /** Its value equal to one of other tables: by these it is looked up. */
    private final List<ComparedValues> equalities = new ArrayList<>();
    /** What else must hold for rows to go together. */
    private final List<SearchCondition> others = new ArrayList<>();
    /** What must hold in the end, also where a row has no partner. */
    private final List<SearchCondition> after = new ArrayList<>();

    private boolean isFirst;
    /** Whether its rows are kept; null before they are needed. */
    private Boolean isKept;

    private RowIndex index;
    private List<Object> allRows;

    JoinStep(TableSource source, Keeps keeps, Budget budget) {
        this.source = source;
        this.keeps = keeps;
        this.budget = budget;
    }

    TableSource source() {
        return source;
    }

    Keeps keeps() {
        return keeps;
    }

    /** Takes a condition for rows to go together. */
    void addMatching(SearchCondition condition) {
        BitSet read = condition.slots();
        read.andNot(source.slots());
        if (read.isEmpty()) {
            own.add(condition);
        } else if (condition instanceof ComparedValues compared && isLookUp(compared)) {
            equalities.add(compared);
        } else {
            others.add(condition);
        }
    }

    private boolean isLookUp(ComparedValues compared) {
        return compared.isEquality()
                && (isOwn(compared.left()) && isOfOthers(compared.right())
                        || isOwn(compared.right()) && isOfOthers(compared.left()));
    }

    /** Whether a value is of its own row alone. */
    boolean isOwn(Expression side) {
        BitSet read = side.slots();
        boolean reads = !read.isEmpty();
        read.andNot(source.slots());
        return reads && read.isEmpty();
    }

    private boolean isOfOthers(Expression side) {
        return !side.slots().intersects(source.slots());
    }

    /** Takes a condition that must hold in the end. */
    void addAfter(SearchCondition condition) {
        after.add(condition);
    }

    /** All conditions that decide which rows go together. */
    List<SearchCondition> matching() {
        List<SearchCondition> all = new ArrayList<>(own);
        all.addAll(equalities);
        all.addAll(others);
        return all;
    }

    /** Whether all its rows are wanted. */
    boolean isUnconditional() {
        return matching().isEmpty() && after.isEmpty();
    }

    /** Says that no table stands before it. */
    void beFirst() {
        isFirst = true;
    }

    /**
     * The rows that may go with those in the frame. What is read once in a walk is read from the table; what is read again
     * and again is kept, unless what there is depends on the frame.
     */
    Iterator<?> candidates(Object[] frame) {
        if (isKept == null) {
            isKept = source.foreignSlots().isEmpty() && !(isFirst && equalities.isEmpty());
        }
        if (!isKept) {
            return keeps == Keeps.BOTH ? allRows(frame) : source.rows(frame);
        }
        if (index == null) {
            index = RowIndex.of(this, frame, budget);
        }
        return index.find(frame);
    }

    /**
     * Lets the table look for rows by the values that must be in its key columns. Those of other tables of the join are not
     * used, unless the table is very large: it is quicker to read it once.
     */
    void narrow() {
        if (!(source instanceof RelationSource<?> table)) {
            return;
        }
        List<Expression> values = new ArrayList<>();
        for (String column : table.keyColumns()) {
            Expression value = valueOf(column);
            if (value == null) {
                break;
            }
            values.add(value);
        }
        boolean fromOutside = true;
        for (Expression value : values) {
            fromOutside &= isFirst || value.slots().isEmpty();
        }
        if (!values.isEmpty() && (fromOutside || table.size() > VERY_LARGE)) {
            table.narrow(values);
        }
    }

    /** The value that a column of its own must have, of the same type; null if none is given. */
    private Expression valueOf(String column) {
        for (SearchCondition condition : matching()) {
            if (condition instanceof ComparedValues compared && compared.isEquality()) {
                Expression value = other(compared.left(), compared.right(), column);
                value = value == null ? other(compared.right(), compared.left(), column) : value;
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private Expression other(Expression one, Expression other, String column) {
        boolean fits = one instanceof ColumnExpression own
                && own.name().equals(column)
                && isOwn(one)
                && isOfOthers(other)
                && isAlike(one.type(), other.type());
        return fits ? other : null;
    }

    private static boolean isAlike(Db2Type one, Db2Type other) {
        return one.isText() && other.isText() || one.isWhole() && other.isWhole();
    }

    /** A walk begins: what was kept of one before is of use only if it is the same for all. */
    void begin() {
        if (allRows != null && !source.foreignSlots().isEmpty()) {
            allRows = null;
        }
    }

    /** All its rows, each the same object as among the candidates; of a full join only, whose rows are kept. */
    Iterator<?> allRows(Object[] frame) {
        if (allRows == null) {
            allRows = new ArrayList<>();
            Iterator<?> rows = source.rows(frame);
            while (rows.hasNext()) {
                budget.step();
                budget.hold(source.cells());
                allRows.add(rows.next());
            }
        }
        return allRows.iterator();
    }

    /** Whether a candidate goes with the other rows of the frame. */
    boolean matches(Object[] frame) {
        budget.step();
        return (index != null || all(own, frame) && all(equalities, frame)) && all(others, frame);
    }

    boolean passes(Object[] frame) {
        budget.spend(1);
        return all(after, frame);
    }

    List<SearchCondition> own() {
        return own;
    }

    List<ComparedValues> equalities() {
        return equalities;
    }

    boolean mayFail() {
        boolean mayFail = source.mayFail();
        for (SearchCondition condition : matching()) {
            mayFail |= condition.mayFail();
        }
        for (SearchCondition condition : after) {
            mayFail |= condition.mayFail();
        }
        return mayFail;
    }

    /** All slots that it reads. */
    void addSlots(BitSet slots) {
        slots.or(source.foreignSlots());
        matching().forEach(condition -> condition.addSlots(slots));
        after.forEach(condition -> condition.addSlots(slots));
    }

    static boolean all(List<? extends SearchCondition> conditions, Object[] frame) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).isTrue(frame)) {
                return false;
            }
        }
        return true;
    }
}
