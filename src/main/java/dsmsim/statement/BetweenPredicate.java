package dsmsim.statement;

import dsmsim.message.Span;

/** Whether a value lies between two others. */
public record BetweenPredicate(Term term, Term low, Term high, Span span) implements Term {}
