package dsmsim.statement;

import dsmsim.message.Span;

/** A value compared with all values of a query, or with any. */
public record QuantifiedPredicate(ComparisonOperator operator, boolean all, Term left, FullSelect query, Span span)
        implements Term {}
