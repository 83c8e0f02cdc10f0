package dsmsim.select;

import dsmsim.sql.Comparison;
import dsmsim.statement.SortKey;

/**
 * By what rows are sorted.
 *
 * @param nullsFirst whether NULL comes first
 */
record SortColumn(Expression expression, Comparison comparison, boolean descending, boolean nullsFirst) {

    /** NULL is the highest value, unless something else is said. */
    static SortColumn of(Expression expression, SortKey key) {
        return new SortColumn(
                expression,
                Comparison.of(expression.type(), expression.type()),
                key.descending(),
                key.nullsFirst().orElse(key.descending()));
    }

    /** How two values of the expression stand to each other. */
    int compare(Object one, Object other) {
        if (one == null || other == null) {
            if (one == other) {
                return 0;
            }
            return (one == null) == nullsFirst ? -1 : 1;
        }
        int compared = comparison.compare(one, other);
        return descending ? -compared : compared;
    }
}
