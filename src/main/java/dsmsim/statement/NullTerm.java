package dsmsim.statement;

import dsmsim.message.Span;

/** NULL as a value. */
public record NullTerm(Span span) implements Term {}
