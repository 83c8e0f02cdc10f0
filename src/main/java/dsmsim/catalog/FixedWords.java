package dsmsim.catalog;

import dsmsim.catalog.Syntax.Alternatives;
import dsmsim.catalog.Syntax.Default;
import dsmsim.catalog.Syntax.Literal;
import dsmsim.catalog.Syntax.Repeated;
import dsmsim.catalog.Syntax.Sequence;
import java.util.List;

/** The fixed words that may stand in one place. */
final class FixedWords {
    private FixedWords() {}

    /** Adds the words that a value may be, in full. */
    static void addTo(List<String> words, Syntax value) {
        if (value instanceof Literal literal) {
            words.add(literal.values().get(0));
        } else if (value instanceof Default marked) {
            addTo(words, marked.value());
        } else if (value instanceof Repeated repeated) {
            addTo(words, repeated.item());
        } else if (value instanceof Sequence sequence) {
            addTo(words, sequence.parts().get(0));
        } else if (value instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.choices()) {
                addTo(words, choice);
            }
        }
    }
}
