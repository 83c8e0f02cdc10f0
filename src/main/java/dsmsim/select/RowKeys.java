package dsmsim.select;

import dsmsim.sql.Comparison;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes of some values what is equal exactly if all of these are; two NULLs are equal here. */
final class RowKeys {
    private static final Object NULL_KEY = new Object();

    private final Comparison[] comparisons;

    RowKeys(List<Db2Type> types) {
        comparisons = new Comparison[types.size()];
        for (int i = 0; i < comparisons.length; i++) {
            comparisons[i] = Comparison.of(types.get(i), types.get(i));
        }
    }

    /** For the rows of a query. */
    static RowKeys ofRows(QueryPlan plan) {
        List<Db2Type> types = new ArrayList<>();
        plan.columns().forEach(column -> types.add(column.type()));
        return new RowKeys(types);
    }

    /** For the values of expressions. */
    static RowKeys ofValues(List<? extends Expression> expressions) {
        List<Db2Type> types = new ArrayList<>();
        expressions.forEach(expression -> types.add(expression.type()));
        return new RowKeys(types);
    }

    Object of(Object[] values) {
        if (comparisons.length == 1) {
            return one(0, values[0]);
        }
        Object[] keys = new Object[comparisons.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = one(i, values[i]);
        }
        return new Several(keys);
    }

    private Object one(int column, Object value) {
        return value == null ? NULL_KEY : comparisons[column].leftKey(value);
    }

    /** How the values of two rows stand to each other; NULL is the highest value. */
    int compare(Object[] one, Object[] other) {
        for (int i = 0; i < comparisons.length; i++) {
            int compared;
            if (one[i] == null || other[i] == null) {
                compared = (one[i] == null ? 1 : 0) - (other[i] == null ? 1 : 0);
            } else {
                compared = comparisons[i].compare(one[i], other[i]);
            }
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Several keys as one. */
    static final class Several {
        private final Object[] keys;
        private final int hash;

        Several(Object[] keys) {
            this.keys = keys;
            this.hash = Arrays.hashCode(keys);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Several several && hash == several.hash && Arrays.equals(keys, several.keys);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
