package dsmsim.statement;

import java.util.Optional;

/**
 * By what rows are sorted.
 *
 * @param nullsFirst where NULL stands; where nothing is said, NULL is the highest value
 */
public record SortKey(Term term, boolean descending, Optional<Boolean> nullsFirst) {}
