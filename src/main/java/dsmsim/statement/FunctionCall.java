package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A function of values, or of a group of rows.
 *
 * @param star whether a star stands in place of arguments
 * @param order in which the rows of a group are taken (WITHIN GROUP), none for any
 */
public record FunctionCall(
        Name name, boolean distinct, boolean star, List<Term> arguments, List<SortKey> order, Span span)
        implements Term {}
