package dsmsim.syntax;

import dsmsim.language.Word;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Literal;
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

    private WordValues() {}

    /** The values of the word in the form that objects keep, or {@link #NO_FIT}. */
    public static List<String> of(Syntax syntax, Word word) {
        List<Word.Value> values = word.values();
        if (values.isEmpty()) {
            return NO_FIT;
        }
        if (syntax instanceof Literal literal) {
            boolean fits = values.size() == 1
                    && literal.spelling().matches(values.get(0).text());
            return fits ? literal.values() : NO_FIT;
        }
        if (syntax instanceof Repeated repeated) {
            return list(repeated.item(), values);
        }
        if (syntax instanceof Tuple tuple) {
            return tuple(tuple.items(), values);
        }
        if (syntax instanceof Default marked) {
            return of(marked.value(), word);
        }
        if (values.size() > 1) {
            return syntax instanceof Operand operand && operand.type().kind().takesCommas()
                    ? List.of(joined(values))
                    : NO_FIT;
        }
        Optional<String> value = one(syntax, values.get(0));
        return value.isPresent() ? List.of(value.get()) : NO_FIT;
    }

    /** One element of a list, empty if it does not fit. */
    public static Optional<String> one(Syntax syntax, Word.Value value) {
        if (syntax instanceof Operand operand) {
            ValueKind kind = operand.type().kind();
            return kind.fits(value.text()) ? Optional.of(kind.canonical(value.text())) : Optional.empty();
        }
        if (syntax instanceof Literal literal) {
            return literal.spelling().matches(value.text())
                    ? Optional.of(literal.values().get(0))
                    : Optional.empty();
        }
        if (syntax instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.tried()) {
                Optional<String> found = one(choice, value);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (syntax instanceof Prefixed prefixed) {
            return prefixed(prefixed, value);
        }
        if (syntax instanceof Sequence sequence) {
            return one(sequence.parts().get(0), value);
        }
        return syntax instanceof Default marked ? one(marked.value(), value) : Optional.empty();
    }

    /** Whether the value could stand there, whatever else the synopsis then asks for. */
    public static boolean fits(Syntax syntax, Word word) {
        if (syntax instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.tried()) {
                if (fits(choice, word)) {
                    return true;
                }
            }
            return false;
        }
        if (syntax instanceof Sequence sequence) {
            return fits(sequence.parts().get(0), word);
        }
        return of(syntax, word) != NO_FIT;
    }

    private static List<String> list(Syntax item, List<Word.Value> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (Word.Value value : values) {
            Optional<String> text = one(item, value);
            if (text.isEmpty()) {
                return NO_FIT;
            }
            texts.add(text.get());
        }
        return texts;
    }

    private static List<String> tuple(List<Syntax> items, List<Word.Value> values) {
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

    private static Optional<String> prefixed(Prefixed prefixed, Word.Value value) {
        String prefix = prefixed.prefix();
        String text = value.text();
        if (!text.regionMatches(true, 0, prefix, 0, prefix.length())) {
            return Optional.empty();
        }
        ValueKind kind = prefixed.operand().type().kind();
        String rest = text.substring(prefix.length());
        return kind.fits(rest) ? Optional.of(Letters.upper(prefix) + kind.canonical(rest)) : Optional.empty();
    }

    private static String joined(List<Word.Value> values) {
        StringBuilder text = new StringBuilder();
        for (Word.Value value : values) {
            text.append(text.length() == 0 ? "" : ",").append(value.text());
        }
        return text.toString();
    }
}
