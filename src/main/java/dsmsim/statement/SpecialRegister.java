package dsmsim.statement;

import dsmsim.message.Span;

/**
 * What the server knows at the moment of the statement, such as CURRENT TIMESTAMP.
 *
 * @param word behind CURRENT, in any case
 */
public record SpecialRegister(String word, Span span) implements Term {}
