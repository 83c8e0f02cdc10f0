package dsmsim.statement;

import dsmsim.message.Span;

/** Whether a value is NULL. */
public record NullPredicate(Term term, Span span) implements Term {}
