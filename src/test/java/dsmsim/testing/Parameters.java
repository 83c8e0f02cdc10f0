package dsmsim.testing;

import dsmsim.catalog.Command;
import dsmsim.syntax.Syntax;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parameters of a command, all its forms together, by the names under which they can be asked for. */
public final class Parameters {
    private static final String ANY_TEXT = "?";

    private final Map<String, Set<String>> names = new TreeMap<>();

    private Parameters() {}

    /**
     * Every keyword, every metavariable among the operands, and the fixed words there by what they are the value of.
     *
     * @return the names that stand for the same parameter: a fixed word can also be asked for by itself
     */
    public static Map<String, Set<String>> of(Command command) {
        Parameters parameters = new Parameters();
        command.forms().forEach(form -> parameters.add(form.syntax()));
        parameters.names.keySet().removeAll(demanded(command));
        return parameters.names;
    }

    /** A word that stands in every line of the command says nothing: {@code DEFINE SPACETRIGGER STG}. */
    private static Set<String> demanded(Command command) {
        Set<String> demanded = new TreeSet<>();
        command.forms().forEach(form -> demanded.addAll(demanded(form.syntax())));
        command.forms().forEach(form -> demanded.retainAll(demanded(form.syntax())));
        return demanded;
    }

    private static Set<String> demanded(Syntax node) {
        Set<String> words = new TreeSet<>();
        for (Syntax part : node instanceof Sequence sequence ? sequence.parts() : List.of(node)) {
            if (part instanceof Literal literal
                    && literal.name().equals(literal.values().get(0))) {
                words.add(literal.name());
            }
        }
        return words;
    }

    private void add(Syntax node) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (node instanceof Maybe maybe) {
            addOptional(maybe.body());
        } else if (node instanceof Alternatives alternatives) {
            addChoices(alternatives);
        } else if (node instanceof Keyword keyword) {
            add(keyword.name(), keyword.name());
            addBehind(keyword.value());
        } else if (node instanceof Repeated repeated) {
            add(repeated.item());
        } else if (node instanceof Tuple tuple) {
            tuple.items().forEach(this::add);
        } else if (node instanceof Default marked) {
            add(marked.value());
        } else if (node instanceof Operand operand) {
            add(operand.name(), operand.name());
        } else if (node instanceof Prefixed prefixed) {
            add(prefixed.operand());
        } else if (node instanceof Literal literal) {
            add(literal.name(), literal.name());
            add(literal.name(), literal.values().get(0));
        }
    }

    /** The one word that may stand at a place, where it stands in any case, says nothing: {@code [(STANDARD)]}. */
    private void addOptional(Syntax body) {
        boolean saysNothing = body instanceof Default marked && marked.value() instanceof Literal;
        if (!saysNothing) {
            add(body);
        }
    }

    /** Behind a metavariable that takes every text the next one is only another name: {@code <filespace_name>|<fsid>}. */
    private void addChoices(Alternatives alternatives) {
        Optional<Operand> first = Optional.empty();
        for (Syntax choice : alternatives.choices()) {
            boolean isOperand = !(choice instanceof Sequence) && choice.head() instanceof Operand;
            if (isOperand && first.isPresent()) {
                add(first.get().name(), ((Operand) choice.head()).name());
            } else {
                add(choice);
            }
            if (isOperand && ((Operand) choice.head()).type().kind().fits(ANY_TEXT)) {
                first = first.or(() -> Optional.of((Operand) choice.head()));
            }
        }
    }

    /** What the synopsis wants behind a value of a keyword. */
    private void addBehind(Syntax value) {
        if (value instanceof Alternatives alternatives) {
            alternatives.choices().forEach(this::addBehind);
        } else if (value instanceof Sequence sequence) {
            sequence.parts().stream().skip(1).forEach(this::add);
        }
    }

    private void add(String parameter, String name) {
        names.computeIfAbsent(parameter, key -> new TreeSet<>()).add(name);
    }
}
