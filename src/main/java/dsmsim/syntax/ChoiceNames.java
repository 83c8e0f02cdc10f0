package dsmsim.syntax;

import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Prefixed;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.Syntax.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Names the fixed words at the head of a node after the parameter that they are values of. */
final class ChoiceNames implements Cases<String, Syntax> {
    /** The name of an operand that can only be one of several fixed words. */
    private static final String CHOICE = "value";

    private static final ChoiceNames NAMED = new ChoiceNames();

    private ChoiceNames() {}

    /** Fixed words beside a metavariable are values of it. */
    static List<Syntax> in(List<Syntax> choices) {
        String name = CHOICE;
        for (Syntax choice : choices) {
            if (choice.head() instanceof Operand operand && !(choice instanceof Default)) {
                name = operand.name();
                break;
            }
        }
        return NAMED.all(choices, name);
    }

    private List<Syntax> all(List<Syntax> choices, String name) {
        List<Syntax> named = new ArrayList<>(choices.size());
        for (Syntax choice : choices) {
            named.add(choice.fold(this, name));
        }
        return named;
    }

    @Override
    public Syntax sequence(Sequence sequence, String name) {
        if (sequence.parts().isEmpty()) {
            return sequence;
        }
        List<Syntax> parts = new ArrayList<>(sequence.parts());
        parts.set(0, parts.get(0).fold(this, name));
        return new Sequence(List.copyOf(parts));
    }

    @Override
    public Syntax maybe(Maybe maybe, String name) {
        return maybe;
    }

    @Override
    public Syntax alternatives(Alternatives alternatives, String name) {
        return Alternatives.of(all(alternatives.choices(), name));
    }

    @Override
    public Syntax keyword(Keyword keyword, String name) {
        return keyword;
    }

    @Override
    public Syntax literal(Literal literal, String name) {
        return new Literal(literal.spelling(), name, literal.values());
    }

    @Override
    public Syntax operand(Operand operand, String name) {
        return operand;
    }

    @Override
    public Syntax prefixed(Prefixed prefixed, String name) {
        return prefixed;
    }

    @Override
    public Syntax repeated(Repeated repeated, String name) {
        return new Repeated(repeated.item().fold(this, name), repeated.commas());
    }

    @Override
    public Syntax tuple(Tuple tuple, String name) {
        return tuple;
    }

    @Override
    public Syntax defaultValue(Default marked, String name) {
        return new Default(marked.value().fold(this, name));
    }
}
