package dsmsim.statement;

import dsmsim.message.Span;
import java.util.Optional;

/**
 * Two tables joined.
 *
 * @param on empty where every row goes with every row
 */
public record JoinedTable(JoinKind kind, TableReference left, TableReference right, Optional<Term> on, Span span)
        implements TableReference {}
