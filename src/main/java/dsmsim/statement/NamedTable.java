package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A table of the server, or one that the statement has named before.
 *
 * @param alias by which the statement calls it (correlation name), {@link Name#NONE} for its own name
 * @param columns what its columns are called, none for their own names
 */
public record NamedTable(Name schema, Name name, Name alias, List<Name> columns, Span span) implements TableReference {}
