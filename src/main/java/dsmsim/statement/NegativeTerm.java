package dsmsim.statement;

import dsmsim.message.Span;

/** A value with a minus before it. */
public record NegativeTerm(Term term, Span span) implements Term {}
