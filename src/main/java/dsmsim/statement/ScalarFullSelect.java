package dsmsim.statement;

import dsmsim.message.Span;

/** The one value of a query. */
public record ScalarFullSelect(FullSelect query, Span span) implements Term {}
