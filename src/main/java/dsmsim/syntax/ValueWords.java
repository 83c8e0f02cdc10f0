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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may stand in one place, in words: {@code ALL or a number from 1 to 99}. */
public final class ValueWords {
    private static final Cases<Set<String>, Set<String>> ADDED = new Added();

    private ValueWords() {}

    /** What fits one of these places; empty if there is none. */
    public static String of(Collection<? extends Syntax> places) {
        Set<String> words = new LinkedHashSet<>();
        places.forEach(place -> place.fold(ADDED, words));
        return joined(new ArrayList<>(words), " or ");
    }

    /** A default such as 10G is one of the values that the words beside it tell of. */
    static boolean isWord(String literal) {
        return Character.isLetter(literal.charAt(0));
    }

    /** {@code A, B or C}. */
    public static String joined(List<String> words, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : i == words.size() - 1 ? last : ", ").append(words.get(i));
        }
        return text.toString();
    }

    /** The words with those of a node behind them. */
    private static final class Added implements Cases<Set<String>, Set<String>> {
        @Override
        public Set<String> sequence(Sequence sequence, Set<String> words) {
            return sequence.parts().get(0).fold(this, words);
        }

        @Override
        public Set<String> maybe(Maybe maybe, Set<String> words) {
            return maybe.body().fold(this, words);
        }

        @Override
        public Set<String> alternatives(Alternatives alternatives, Set<String> words) {
            for (Syntax choice : alternatives.choices()) {
                choice.fold(this, words);
            }
            return words;
        }

        @Override
        public Set<String> keyword(Keyword keyword, Set<String> words) {
            words.add(keyword.spelling().written() + "=");
            return words;
        }

        @Override
        public Set<String> literal(Literal literal, Set<String> words) {
            if (isWord(literal.spelling().written())) {
                words.add(literal.spelling().written());
            }
            return words;
        }

        @Override
        public Set<String> operand(Operand operand, Set<String> words) {
            words.add(operand.type().inWords());
            return words;
        }

        @Override
        public Set<String> prefixed(Prefixed prefixed, Set<String> words) {
            words.add(prefixed.prefix() + " and " + prefixed.operand().type().inWords());
            return words;
        }

        /** Each element is like this, and so may be the only one. */
        @Override
        public Set<String> repeated(Repeated repeated, Set<String> words) {
            return repeated.item().fold(this, words);
        }

        @Override
        public Set<String> tuple(Tuple tuple, Set<String> words) {
            List<String> items = new ArrayList<>();
            tuple.items().forEach(item -> items.add(of(List.of(item))));
            words.add(String.join(", a comma, and ", items));
            return words;
        }

        /** A default that is only described is not there to be typed. */
        @Override
        public Set<String> defaultValue(Default marked, Set<String> words) {
            return marked.value() instanceof Operand ? words : marked.value().fold(this, words);
        }
    }
}
