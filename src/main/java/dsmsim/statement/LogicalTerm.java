package dsmsim.statement;

import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of AND or of OR.
 *
 * @param isAnd whether all must hold, else any
 * @param parts two or more
 */
public record LogicalTerm(boolean isAnd, List<Term> parts, Span span) implements Term {
    /** One more part at the end of a chain, or two parts. The chain grows in place, as it is being read. */
    static LogicalTerm of(boolean isAnd, Term left, Term right, Span span) {
        if (left instanceof LogicalTerm chain && chain.isAnd == isAnd) {
            chain.parts.add(right);
            return new LogicalTerm(isAnd, chain.parts, span);
        }
        List<Term> parts = new ArrayList<>();
        parts.add(left);
        parts.add(right);
        return new LogicalTerm(isAnd, parts, span);
    }
}
