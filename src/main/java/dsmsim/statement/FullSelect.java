package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A query as a whole, or one between parentheses (fullselect).
 *
 * @param with the tables that it names for itself
 * @param order by what its rows are sorted
 * @param first how many rows are wanted at most, -1 for all
 * @param skipped how many rows before these are not
 */
public record FullSelect(
        List<CommonTable> with, QueryBody body, List<SortKey> order, long first, long skipped, Span span)
        implements QueryBody {}
