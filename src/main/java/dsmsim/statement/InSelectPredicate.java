package dsmsim.statement;

import dsmsim.message.Span;

/** Whether a value is one that a query gives. */
public record InSelectPredicate(Term term, FullSelect query, Span span) implements Term {}
