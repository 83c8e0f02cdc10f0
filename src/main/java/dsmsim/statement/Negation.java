package dsmsim.statement;

import dsmsim.message.Span;

/** NOT. */
public record Negation(Term term, Span span) implements Term {
    /** The term itself, or its negation. */
    static Term unless(boolean positive, Term term) {
        return positive ? term : new Negation(term, term.span());
    }
}
