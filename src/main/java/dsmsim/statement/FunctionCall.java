package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A function of values, or of a group of rows.
 *
 * @param star whether a star stands in place of arguments
 */
public record FunctionCall(Name name, boolean distinct, boolean star, List<Term> arguments, Span span)
        implements Term {}
