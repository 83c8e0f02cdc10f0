package dsmsim.syntax;

import java.util.ArrayList;
import java.util.List;

/** What a synopsis says, as a tree. */
public sealed interface Syntax {

    /** All of them, one behind the other. */
    record Sequence(List<Syntax> parts) implements Syntax {}

    /** {@code [x]}. */
    record Maybe(Syntax body) implements Syntax {}

    /**
     * {@code a|b|c}.
     *
     * @param choices as written
     * @param tried the same in the order of trial: metavariables, which take nearly everything, come last
     */
    record Alternatives(List<Syntax> choices, List<Syntax> tried) implements Syntax {
        public static Syntax of(List<Syntax> choices) {
            if (choices.size() == 1) {
                return choices.get(0);
            }
            List<Syntax> tried = new ArrayList<>(choices.size());
            for (int rank = 0; rank <= 2; rank++) {
                for (Syntax choice : choices) {
                    if (rank(choice) == rank) {
                        tried.add(choice);
                    }
                }
            }
            return new Alternatives(List.copyOf(choices), List.copyOf(tried));
        }

        /** A described default such as {@code (<current_date>)} is not there to be typed. */
        private static int rank(Syntax choice) {
            Syntax head = choice.head();
            if (head instanceof Literal) {
                return 0;
            }
            if (head instanceof Prefixed) {
                return 1;
            }
            return choice instanceof Default ? 3 : 2;
        }
    }

    /** {@code KEYword=value}; a value that demands or allows more syntax is the head of a sequence. */
    record Keyword(Spelling spelling, Syntax value) implements Syntax {
        public String name() {
            return spelling.full();
        }
    }

    /**
     * A fixed word.
     *
     * @param name the parameter that it is the value of when it stands among the operands
     * @param values its full text, the one element of a list
     */
    record Literal(Spelling spelling, String name, List<String> values) implements Syntax {}

    /** {@code <metavariable>}. */
    record Operand(String name, Metavariable type) implements Syntax {}

    /** {@code FILE:<file_name>}: fixed text and a value in one word. */
    record Prefixed(String prefix, Operand operand) implements Syntax {}

    /** {@code x,...} or, without commas, {@code x ...}. */
    record Repeated(Syntax item, boolean commas) implements Syntax {}

    /** {@code x,y}: a list of so many values. */
    record Tuple(List<Syntax> items) implements Syntax {}

    /** {@code (x)}: the value when the parameter is left out. */
    record Default(Syntax value) implements Syntax {}

    /** The first word of it, taken out of default marks and lists. */
    default Syntax head() {
        if (this instanceof Sequence sequence && !sequence.parts().isEmpty()) {
            return sequence.parts().get(0).head();
        }
        if (this instanceof Default marked) {
            return marked.value();
        }
        if (this instanceof Repeated repeated) {
            return repeated.item().head();
        }
        if (this instanceof Tuple tuple) {
            return tuple.items().get(0).head();
        }
        if (this instanceof Alternatives alternatives) {
            return alternatives.tried().get(0).head();
        }
        return this;
    }

    /** The parameter that a value here belongs to when it stands among the operands; empty for what is no value. */
    default String valueName() {
        if (this instanceof Operand operand) {
            return operand.name();
        }
        if (this instanceof Literal literal) {
            return literal.name();
        }
        if (this instanceof Prefixed prefixed) {
            return prefixed.operand().name();
        }
        if (this instanceof Repeated repeated) {
            return repeated.item().valueName();
        }
        if (this instanceof Alternatives alternatives) {
            return alternatives.choices().get(0).head().valueName();
        }
        if (this instanceof Tuple tuple) {
            return tuple.items().get(0).valueName();
        }
        return this instanceof Default marked ? marked.value().valueName() : "";
    }
}
