package dsmsim.syntax;

import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of a syntax the keywords that a level does not know.
 *
 * @param known whether it knows the keyword of that name
 */
public record KnownSyntax(Predicate<String> known) {
    private static final Cases<Predicate<String>, Syntax> KNOWN = new Known();
    private static final Cases<Predicate<String>, Boolean> UNKNOWN = new Unknown();

    public Syntax of(Syntax node) {
        return node.fold(KNOWN, known);
    }

    /** What is left of a node. */
    private static final class Known extends ValueCases<Predicate<String>, Syntax> {
        @Override
        public Syntax sequence(Sequence sequence, Predicate<String> known) {
            List<Syntax> kept = new ArrayList<>();
            for (Syntax part : sequence.parts()) {
                if (!(part instanceof Maybe) || !part.fold(UNKNOWN, known)) {
                    kept.add(part.fold(this, known));
                }
            }
            return new Sequence(kept);
        }

        @Override
        public Syntax maybe(Maybe maybe, Predicate<String> known) {
            return new Maybe(maybe.body().fold(this, known));
        }

        @Override
        public Syntax alternatives(Alternatives alternatives, Predicate<String> known) {
            List<Syntax> kept = new ArrayList<>();
            for (Syntax choice : alternatives.choices()) {
                if (!choice.fold(UNKNOWN, known)) {
                    kept.add(choice.fold(this, known));
                }
            }
            return Alternatives.of(kept.isEmpty() ? alternatives.choices() : kept);
        }

        @Override
        public Syntax keyword(Keyword keyword, Predicate<String> known) {
            return new Keyword(keyword.spelling(), keyword.value().fold(this, known));
        }

        @Override
        protected Syntax value(Syntax node, Predicate<String> known) {
            return node;
        }
    }

    /** Whether it is, or begins with, a keyword that is not known. */
    private static final class Unknown extends ValueCases<Predicate<String>, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, Predicate<String> known) {
            return !sequence.parts().isEmpty() && sequence.parts().get(0).fold(this, known);
        }

        @Override
        public Boolean maybe(Maybe maybe, Predicate<String> known) {
            return maybe.body().fold(this, known);
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, Predicate<String> known) {
            return alternatives.choices().stream().allMatch(choice -> choice.fold(this, known));
        }

        @Override
        public Boolean keyword(Keyword keyword, Predicate<String> known) {
            return !known.test(keyword.name());
        }

        @Override
        protected Boolean value(Syntax node, Predicate<String> known) {
            return false;
        }
    }
}
