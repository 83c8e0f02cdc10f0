package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A type as a cast names it.
 *
 * @param numbers between its parentheses
 */
public record TypeName(String word, List<Integer> numbers, Span span) {}
