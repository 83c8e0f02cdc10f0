package dsmsim.statement;

import dsmsim.message.Span;

/** A value in another type. */
public record CastSpecification(Term term, TypeName type, Span span) implements Term {}
