package dsmsim.syntax;

import dsmsim.language.Word;
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
import java.util.Optional;

/** Whether a word fits the place where the synopsis wants a value, and what it then means. */
public final class WordValues {
    /** The answer of a value that does not fit; compared by identity, since an empty list is never the answer. */
    public static final List<String> NO_FIT = List.of();

    private static final Cases<Word, List<String>> WORD = new OfWord();
    private static final Cases<Word.Item, Optional<String>> ELEMENT = new OfElement();
    private static final Cases<Word, Boolean> FITS = new Fits();

    private WordValues() {}

    /** The values of the word in the form that objects keep, or {@link #NO_FIT}. */
    public static List<String> of(Syntax syntax, Word word) {
        return word.values().isEmpty() ? NO_FIT : syntax.fold(WORD, word);
    }

    /** One element of a list, empty if it does not fit. */
    public static Optional<String> one(Syntax syntax, Word.Item value) {
        return syntax.fold(ELEMENT, value);
    }

    /** Whether the value could stand there, whatever else the synopsis then asks for. */
    public static boolean fits(Syntax syntax, Word word) {
        return syntax.fold(FITS, word);
    }

    /** The values of a word that has at least one element. */
    private static final class OfWord implements Cases<Word, List<String>> {
        @Override
        public List<String> sequence(Sequence sequence, Word word) {
            return single(sequence, word);
        }

        @Override
        public List<String> maybe(Maybe maybe, Word word) {
            return NO_FIT;
        }

        @Override
        public List<String> alternatives(Alternatives alternatives, Word word) {
            return single(alternatives, word);
        }

        @Override
        public List<String> keyword(Keyword keyword, Word word) {
            return NO_FIT;
        }

        @Override
        public List<String> literal(Literal literal, Word word) {
            boolean fits = word.values().size() == 1
                    && literal.spelling().matches(word.value().text());
            return fits ? literal.values() : NO_FIT;
        }

        @Override
        public List<String> operand(Operand operand, Word word) {
            boolean isList = word.values().size() > 1;
            return isList && operand.type().kind().takesCommas()
                    ? List.of(joined(word.values()))
                    : single(operand, word);
        }

        @Override
        public List<String> prefixed(Prefixed prefixed, Word word) {
            return single(prefixed, word);
        }

        @Override
        public List<String> repeated(Repeated repeated, Word word) {
            return list(repeated.item(), word.values());
        }

        @Override
        public List<String> tuple(Tuple tuple, Word word) {
            return tuple(tuple.items(), word.values());
        }

        @Override
        public List<String> defaultValue(Default marked, Word word) {
            return marked.value().fold(this, word);
        }

        /** Of what takes one element only. */
        private static List<String> single(Syntax syntax, Word word) {
            if (word.values().size() > 1) {
                return NO_FIT;
            }
            Optional<String> value = one(syntax, word.value());
            return value.isPresent() ? List.of(value.get()) : NO_FIT;
        }

        private static List<String> list(Syntax item, List<Word.Item> values) {
            List<String> texts = new ArrayList<>(values.size());
            for (Word.Item value : values) {
                Optional<String> text = one(item, value);
                if (text.isEmpty()) {
                    return NO_FIT;
                }
                texts.add(text.get());
            }
            return texts;
        }

        private static List<String> tuple(List<Syntax> items, List<Word.Item> values) {
            if (items.size() != values.size()) {
                return NO_FIT;
            }
            List<String> texts = new ArrayList<>(values.size());
            for (int i = 0; i < items.size(); i++) {
                Optional<String> text = one(items.get(i), values.get(i));
                if (text.isEmpty()) {
                    return NO_FIT;
                }
                texts.add(text.get());
            }
            return texts;
        }

        private static String joined(List<Word.Item> values) {
            StringBuilder text = new StringBuilder();
            for (Word.Item value : values) {
                text.append(text.length() == 0 ? "" : ",").append(value.text());
            }
            return text.toString();
        }
    }

    private static final class OfElement implements Cases<Word.Item, Optional<String>> {
        @Override
        public Optional<String> sequence(Sequence sequence, Word.Item value) {
            return sequence.parts().get(0).fold(this, value);
        }

        @Override
        public Optional<String> maybe(Maybe maybe, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> alternatives(Alternatives alternatives, Word.Item value) {
            for (Syntax choice : alternatives.tried()) {
                Optional<String> found = choice.fold(this, value);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> keyword(Keyword keyword, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> literal(Literal literal, Word.Item value) {
            return literal.spelling().matches(value.text())
                    ? Optional.of(literal.values().get(0))
                    : Optional.empty();
        }

        @Override
        public Optional<String> operand(Operand operand, Word.Item value) {
            ValueKind kind = operand.type().kind();
            return kind.fits(value.text()) ? Optional.of(kind.canonical(value.text())) : Optional.empty();
        }

        @Override
        public Optional<String> prefixed(Prefixed prefixed, Word.Item value) {
            String prefix = prefixed.prefix();
            String text = value.text();
            if (!text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return Optional.empty();
            }
            ValueKind kind = prefixed.operand().type().kind();
            String rest = text.substring(prefix.length());
            return kind.fits(rest) ? Optional.of(Letters.upper(prefix) + kind.canonical(rest)) : Optional.empty();
        }

        @Override
        public Optional<String> repeated(Repeated repeated, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> tuple(Tuple tuple, Word.Item value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> defaultValue(Default marked, Word.Item value) {
            return marked.value().fold(this, value);
        }
    }

    private static final class Fits extends ValueCases<Word, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, Word word) {
            return sequence.parts().get(0).fold(this, word);
        }

        @Override
        public Boolean maybe(Maybe maybe, Word word) {
            return false;
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, Word word) {
            for (Syntax choice : alternatives.tried()) {
                if (choice.fold(this, word)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean keyword(Keyword keyword, Word word) {
            return false;
        }

        @Override
        protected Boolean value(Syntax node, Word word) {
            return of(node, word) != NO_FIT;
        }
    }
}
