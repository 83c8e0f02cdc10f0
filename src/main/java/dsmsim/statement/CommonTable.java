package dsmsim.statement;

import java.util.List;

/**
 * A query that has a name for the rest of the statement (common-table-expression).
 *
 * @param columns their names, none for those of the query
 */
public record CommonTable(Name name, List<Name> columns, FullSelect query) {}
