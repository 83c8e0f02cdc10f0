package dsmsim.syntax;

import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import java.util.List;

/** The fixed words that may stand in one place. */
public final class FixedWords {
    private FixedWords() {}

    /** Adds the words that a value may be, in full. */
    public static void addTo(List<String> words, Syntax value) {
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
