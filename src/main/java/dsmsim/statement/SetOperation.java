package dsmsim.statement;

import dsmsim.message.Span;

/**
 * The rows of two queries made into one.
 *
 * @param all whether equal rows stay
 */
public record SetOperation(SetOperator operator, boolean all, QueryBody left, QueryBody right, Span span)
        implements QueryBody {}
