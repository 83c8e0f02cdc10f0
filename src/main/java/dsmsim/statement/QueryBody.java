package dsmsim.statement;

import dsmsim.message.Span;

/** What gives rows. */
public sealed interface QueryBody permits FullSelect, SubSelect, SetOperation {

    Span span();
}
