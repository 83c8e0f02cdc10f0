package dsmsim.catalog;

import dsmsim.language.Word;
import java.util.List;

/**
 * A word of the command line that has found its place in the synopsis, in a chain with those before it.
 *
 * @param name keyword or metavariable
 * @param word as typed
 * @param values the list, in the form that objects keep
 * @param syntax what the word was matched with
 * @param earlier the rest of the chain; the first one is {@link #NONE}
 */
record Bound(String name, Word word, List<String> values, Syntax syntax, Bound earlier) {
    static final Bound NONE = new Bound("", null, List.of(), null, null);

    boolean isNone() {
        return earlier == null;
    }

    /** The binding of that name or, for a fixed operand, of that text; {@link #NONE} if there is none. */
    Bound find(String parameter) {
        for (Bound bound = this; !bound.isNone(); bound = bound.earlier) {
            if (bound.name.equals(parameter)) {
                return bound;
            }
        }
        for (Bound bound = this; !bound.isNone(); bound = bound.earlier) {
            if (bound.word.isOperand() && bound.syntax instanceof Syntax.Literal && bound.values.contains(parameter)) {
                return bound;
            }
        }
        return NONE;
    }
}
