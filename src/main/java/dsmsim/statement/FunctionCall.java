package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;

/**
 * A function of values, or of a group of rows.
 *
 * @param star whether a star stands in place of arguments
 */
public record FunctionCall(Name name, boolean distinct, boolean star, List<Term> arguments, Span span) implements Term {

    /**
     * The arguments of {@code TRIM(side what FROM of)} in the order of STRIP.
     *
     * @param what what is taken away there, or null for blanks
     */
    static List<Term> trimmed(Name side, Term what, Term of) {
        Term where = new ColumnName(Name.NONE, Name.NONE, side, side.span());
        return what == null ? List.of(of, where) : List.of(of, where, what);
    }
}
