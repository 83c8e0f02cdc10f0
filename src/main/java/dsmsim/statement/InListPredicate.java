package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/** Whether a value is one of several. */
public record InListPredicate(Term term, List<Term> listed, Span span) implements Term {}
