package dsmsim.statement;

import dsmsim.message.Span;

/** Whether a query gives a row. */
public record ExistsPredicate(FullSelect query, Span span) implements Term {}
