package dsmsim.statement;

import dsmsim.message.Span;

/** Two values compared. */
public record ComparisonPredicate(ComparisonOperator operator, Term left, Term right, Span span) implements Term {}
