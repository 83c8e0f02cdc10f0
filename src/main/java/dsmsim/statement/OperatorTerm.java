package dsmsim.statement;

import dsmsim.message.Span;

/**
 * An operator between two values.
 *
 * @param operator one of {@code + - * /}, and {@code |} for ||
 * @param sign where the operator stands
 */
public record OperatorTerm(char operator, Term left, Term right, Span span, Span sign) implements Term {}
