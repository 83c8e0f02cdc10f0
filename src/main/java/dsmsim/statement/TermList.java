package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/** Several terms between parentheses, as GROUP BY (A,B) has them. */
public record TermList(List<Term> terms, Span span) implements Term {}
