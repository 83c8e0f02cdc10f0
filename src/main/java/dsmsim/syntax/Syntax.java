package dsmsim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a synopsis says, as a tree. */
public sealed interface Syntax {

    /** What the cases have for a node of this kind; they go on to its parts themselves. */
    <C, R> R fold(Cases<C, R> cases, C context);

    /** The first word of it, taken out of default marks and lists. */
    Syntax head();

    /** The parameter that a value here belongs to when it stands among the operands; empty for what is no value. */
    String valueName();

    /** The parts of a sequence; anything else is the only part of itself. */
    default List<Syntax> parts() {
        return List.of(this);
    }

    /** All of them, one behind the other. */
    record Sequence(List<Syntax> parts) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.sequence(this, context);
        }

        @Override
        public Syntax head() {
            return parts.isEmpty() ? this : parts.get(0).head();
        }

        @Override
        public String valueName() {
            return "";
        }
    }

    /** {@code [x]}. */
    record Maybe(Syntax body) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.maybe(this, context);
        }

        @Override
        public Syntax head() {
            return this;
        }

        @Override
        public String valueName() {
            return "";
        }
    }

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

        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.alternatives(this, context);
        }

        @Override
        public Syntax head() {
            return tried.get(0).head();
        }

        @Override
        public String valueName() {
            return choices.get(0).head().valueName();
        }
    }

    /** {@code KEYword=value}; a value that demands or allows more syntax is the head of a sequence. */
    record Keyword(Spelling spelling, Syntax value) implements Syntax {
        public String name() {
            return spelling.full();
        }

        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.keyword(this, context);
        }

        @Override
        public Syntax head() {
            return this;
        }

        @Override
        public String valueName() {
            return "";
        }
    }

    /**
     * A fixed word.
     *
     * @param name the parameter that it is the value of when it stands among the operands
     * @param values its full text, the one element of a list
     */
    record Literal(Spelling spelling, String name, List<String> values) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.literal(this, context);
        }

        @Override
        public Syntax head() {
            return this;
        }

        @Override
        public String valueName() {
            return name;
        }
    }

    /** {@code <metavariable>}. */
    record Operand(String name, Metavariable type) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.operand(this, context);
        }

        @Override
        public Syntax head() {
            return this;
        }

        @Override
        public String valueName() {
            return name;
        }
    }

    /** {@code FILE:<file_name>}: fixed text and a value in one word. */
    record Prefixed(String prefix, Operand operand) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.prefixed(this, context);
        }

        @Override
        public Syntax head() {
            return this;
        }

        @Override
        public String valueName() {
            return operand.name();
        }
    }

    /** {@code x,...} or, without commas, {@code x ...}. */
    record Repeated(Syntax item, boolean commas) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.repeated(this, context);
        }

        @Override
        public Syntax head() {
            return item.head();
        }

        @Override
        public String valueName() {
            return item.valueName();
        }
    }

    /** {@code x,y}: a list of so many values. */
    record Tuple(List<Syntax> items) implements Syntax {
        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.tuple(this, context);
        }

        @Override
        public Syntax head() {
            return items.get(0).head();
        }

        @Override
        public String valueName() {
            return items.get(0).valueName();
        }
    }

    /** {@code (x)}: the value when the parameter is left out. */
    record Default(Syntax value) implements Syntax {
        /** The fixed word that it is; empty where the value is only described, as by {@code (<current_date>)}. */
        public Optional<Literal> word() {
            return value instanceof Literal literal ? Optional.of(literal) : Optional.empty();
        }

        @Override
        public <C, R> R fold(Cases<C, R> cases, C context) {
            return cases.defaultValue(this, context);
        }

        @Override
        public Syntax head() {
            return value;
        }

        @Override
        public String valueName() {
            return value.valueName();
        }
    }
}
