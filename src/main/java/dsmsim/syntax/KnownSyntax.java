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

    public Syntax of(Syntax node) {
        if (node instanceof Sequence sequence) {
            return new Sequence(parts(sequence.parts()));
        }
        if (node instanceof Maybe maybe) {
            return new Maybe(of(maybe.body()));
        }
        if (node instanceof Keyword keyword) {
            return new Keyword(keyword.spelling(), of(keyword.value()));
        }
        return node instanceof Alternatives alternatives ? Alternatives.of(choices(alternatives.choices())) : node;
    }

    private List<Syntax> parts(List<Syntax> parts) {
        List<Syntax> kept = new ArrayList<>();
        for (Syntax part : parts) {
            if (!(part instanceof Maybe) || !isUnknown(part)) {
                kept.add(of(part));
            }
        }
        return kept;
    }

    private List<Syntax> choices(List<Syntax> choices) {
        List<Syntax> kept = new ArrayList<>();
        for (Syntax choice : choices) {
            if (!isUnknown(choice)) {
                kept.add(of(choice));
            }
        }
        return kept.isEmpty() ? choices : kept;
    }

    private boolean isUnknown(Syntax node) {
        if (node instanceof Keyword keyword) {
            return !known.test(keyword.name());
        }
        if (node instanceof Maybe maybe) {
            return isUnknown(maybe.body());
        }
        if (node instanceof Sequence sequence) {
            return !sequence.parts().isEmpty() && isUnknown(sequence.parts().get(0));
        }
        return node instanceof Alternatives alternatives
                && alternatives.choices().stream().allMatch(this::isUnknown);
    }
}
