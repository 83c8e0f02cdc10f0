package dsmsim.binding;

import dsmsim.language.Word;
import dsmsim.syntax.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word of the command line that has found its place in the synopsis, in a chain with those before it.
 *
 * @param name keyword or metavariable
 * @param word as typed
 * @param values the list, in the form that objects keep
 * @param syntax what the word was matched with
 * @param earlier the rest of the chain; the first one is {@link #NONE}
 */
public record Bound(String name, Word word, List<String> values, Syntax syntax, Bound earlier) {
    static final Bound NONE = new Bound("", null, List.of(), null, null);

    public boolean isNone() {
        return earlier == null;
    }

    /** The names of the bindings, from the first of the chain on. */
    List<String> names() {
        int count = 0;
        for (Bound each = this; !each.isNone(); each = each.earlier) {
            count++;
        }
        String[] names = new String[count];
        for (Bound each = this; !each.isNone(); each = each.earlier) {
            names[--count] = each.name;
        }
        return List.of(names);
    }

    /** The bindings by their names and, where that is no name, a fixed operand's by its text; the later one counts. */
    Map<String, Bound> byName() {
        Map<String, Bound> all = new HashMap<>();
        for (Bound each = this; !each.isNone(); each = each.earlier) {
            all.putIfAbsent(each.name, each);
        }
        for (Bound each = this; !each.isNone(); each = each.earlier) {
            if (each.word.isOperand() && each.syntax instanceof Syntax.Literal) {
                for (String value : each.values) {
                    all.putIfAbsent(value, each);
                }
            }
        }
        return all;
    }
}
