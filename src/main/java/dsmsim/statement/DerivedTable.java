package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/** A query in place of a table (nested table expression). */
public record DerivedTable(FullSelect query, Name alias, List<Name> columns, Span span) implements TableReference {}
