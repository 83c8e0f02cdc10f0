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
import java.util.List;

/** The fixed words that may stand in one place. */
public final class FixedWords {
    private static final Cases<List<String>, List<String>> ADDED = new Added();

    private FixedWords() {}

    /** Adds the words that a value may be, in full. */
    public static void addTo(List<String> words, Syntax value) {
        value.fold(ADDED, words);
    }

    /** The words with those of a node behind them. */
    private static final class Added implements Cases<List<String>, List<String>> {
        @Override
        public List<String> sequence(Sequence sequence, List<String> words) {
            return sequence.parts().get(0).fold(this, words);
        }

        @Override
        public List<String> maybe(Maybe maybe, List<String> words) {
            return words;
        }

        @Override
        public List<String> alternatives(Alternatives alternatives, List<String> words) {
            for (Syntax choice : alternatives.choices()) {
                choice.fold(this, words);
            }
            return words;
        }

        @Override
        public List<String> keyword(Keyword keyword, List<String> words) {
            return words;
        }

        @Override
        public List<String> literal(Literal literal, List<String> words) {
            if (ValueWords.isWord(literal.values().get(0))) {
                words.add(literal.values().get(0));
            }
            return words;
        }

        @Override
        public List<String> operand(Operand operand, List<String> words) {
            return words;
        }

        @Override
        public List<String> prefixed(Prefixed prefixed, List<String> words) {
            return words;
        }

        @Override
        public List<String> repeated(Repeated repeated, List<String> words) {
            return repeated.item().fold(this, words);
        }

        @Override
        public List<String> tuple(Tuple tuple, List<String> words) {
            return words;
        }

        @Override
        public List<String> defaultValue(Default marked, List<String> words) {
            return marked.value().fold(this, words);
        }
    }
}
