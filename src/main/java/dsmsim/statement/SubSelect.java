package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;
import java.util.Optional;

/** One SELECT with its clauses (subselect). */
public record SubSelect(
        boolean distinct,
        List<SelectItem> items,
        List<TableReference> from,
        Optional<Term> where,
        List<Term> groups,
        Optional<Term> having,
        Span span)
        implements QueryBody {}
