package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.syntax.Cases;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Metavariable;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import dsmsim.syntax.ValueWords;
import dsmsim.syntax.WordValues;
import java.util.List;
import java.util.Optional;

/** Ranges of numbers, lengths of texts and characters of names. */
final class Limits {
    private static final Cases<Word.Item, Optional<Operand>> TAKER = new Taker();

    private Limits() {}

    /** What is wrong with a value that fits the synopsis; in a list no element can be empty, by itself a value may. */
    static Optional<CommandFailure> check(Command command, Bound bound) {
        boolean joined = bound.values().size() != bound.word().values().size();
        boolean isList = bound.values().size() > 1 && bound.syntax() instanceof Repeated;
        for (int i = 0; i < bound.values().size(); i++) {
            Word.Item value = bound.word().values().get(i);
            if (isList && value.text().isEmpty()) {
                return Optional.of(outOfRange(command, bound, value).with(advice(bound)));
            }
            Optional<Operand> operand = bound.syntax().fold(TAKER, value);
            if (operand.isPresent()) {
                Metavariable type = operand.get().type();
                String text = joined ? bound.values().get(i) : value.text();
                Metavariable.Fault fault = type.fault(text);
                if (fault != Metavariable.Fault.NONE) {
                    return Optional.of(failure(command, bound, value, fault).with(advice(bound)));
                }
            }
        }
        return Optional.empty();
    }

    private static Message advice(Bound bound) {
        boolean isKeyword = !bound.word().isOperand();
        String place = isKeyword ? bound.name() : "<" + bound.name() + ">";
        return Message.of("SIM0822I", place, ValueWords.of(List.of(bound.syntax())));
    }

    /** The manual has messages of their own for two kinds of values. */
    private static CommandFailure outOfRange(Command command, Bound bound, Word.Item value) {
        Message message =
                switch (bound.name()) {
                    case "node_name", "new_node_name" -> Message.of("ANR2050E", Letters.upper(value.text()));
                    case "password" -> Message.of("ANR2051E", Masking.MASK);
                    default -> Message.of("ANR2020E", Letters.upper(value.text()));
                };
        return new CommandFailure(List.of(message.in(command.name())), value.span(), List.of());
    }

    private static CommandFailure failure(Command command, Bound bound, Word.Item value, Metavariable.Fault fault) {
        if (fault == Metavariable.Fault.OUT_OF_RANGE) {
            return outOfRange(command, bound, value);
        }
        int at = Metavariable.invalidCharacter(value.text());
        String shown = Letters.upper(value.text());
        Message message = Message.of(
                "ANR3571E",
                Letters.upper(bound.name()),
                shown,
                Character.toString(shown.codePointAt(at)),
                Metavariable.NAME_CHARACTERS);
        return new CommandFailure(List.of(message.in(command.name())), value.span(), List.of());
    }

    /** The metavariable that a value was taken for, empty if it was a fixed word. */
    private static final class Taker extends ValueCases<Word.Item, Optional<Operand>> {
        @Override
        public Optional<Operand> sequence(Sequence sequence, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> maybe(Maybe maybe, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> alternatives(Alternatives alternatives, Word.Item value) {
            for (Syntax choice : alternatives.tried()) {
                if (WordValues.one(choice, value).isPresent()) {
                    return choice instanceof Operand operand ? Optional.of(operand) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Operand> keyword(Keyword keyword, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> operand(Operand operand, Word.Item value) {
            return Optional.of(operand);
        }

        @Override
        public Optional<Operand> repeated(Repeated repeated, Word.Item value) {
            return repeated.item().fold(this, value);
        }

        @Override
        protected Optional<Operand> value(Syntax node, Word.Item value) {
            return Optional.empty();
        }
    }
}
