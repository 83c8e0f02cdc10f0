package dsmsim.statement;

import dsmsim.message.Span;

/** What stands in FROM. */
public sealed interface TableReference permits NamedTable, DerivedTable, JoinedTable {

    Span span();
}
