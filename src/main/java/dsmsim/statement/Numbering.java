package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/** A function over a window of rows, such as ROW_NUMBER. */
public record Numbering(FunctionCall function, List<Term> partition, List<SortKey> order, Span span) implements Term {}
