package dsmsim.testing;

import dsmsim.catalog.Command;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import java.util.Set;
import java.util.TreeSet;

/** The fixed values of a keyword in all forms of a command, in full and in capitals. */
public final class FixedValues {
    private final String keyword;
    private final Set<String> values = new TreeSet<>();

    private FixedValues(String keyword) {
        this.keyword = keyword;
    }

    public static Set<String> of(Command command, String keyword) {
        FixedValues values = new FixedValues(keyword);
        command.forms().forEach(form -> values.find(form.syntax()));
        return values.values;
    }

    private void find(Syntax node) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::find);
        } else if (node instanceof Maybe maybe) {
            find(maybe.body());
        } else if (node instanceof Alternatives alternatives) {
            alternatives.choices().forEach(this::find);
        } else if (node instanceof Repeated repeated) {
            find(repeated.item());
        } else if (node instanceof Keyword found && found.name().equals(keyword)) {
            addHeads(found.value());
        }
    }

    private void addHeads(Syntax value) {
        if (value instanceof Alternatives alternatives) {
            alternatives.choices().forEach(this::addHeads);
        } else if (value.head() instanceof Literal literal) {
            values.add(literal.values().get(0));
        }
    }
}
