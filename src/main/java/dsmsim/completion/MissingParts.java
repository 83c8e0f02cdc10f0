package dsmsim.completion;

import dsmsim.binding.Bound;
import dsmsim.binding.Given;
import dsmsim.catalog.Command;
import dsmsim.product.Level;
import dsmsim.syntax.Cases;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import java.util.ArrayList;
import java.util.List;

/** Writes down the parts of a synopsis for which nothing was typed. */
final class MissingParts extends ValueCases<Void, Void> {
    private static final int MOST_OPTIONAL_KEYWORDS = 3;

    private final Command command;
    private final Level level;
    private final Cases<Void, Boolean> typed;
    private final List<String> parts = new ArrayList<>();
    private final List<String> optionalKeywords = new ArrayList<>();

    /**
     * @param given what was typed
     * @param bound where in the synopsis it found its places
     */
    MissingParts(Command command, Level level, Given given, Bound bound) {
        this.command = command;
        this.level = level;
        this.typed = new TypedParts(given, bound);
    }

    String of(Syntax synopsis) {
        synopsis.fold(this, null);
        int most = Math.min(MOST_OPTIONAL_KEYWORDS, optionalKeywords.size());
        parts.addAll(optionalKeywords.subList(0, most));
        if (most < optionalKeywords.size()) {
            parts.add("...");
        }
        return String.join(" ", parts);
    }

    @Override
    public Void sequence(Sequence sequence, Void none) {
        return each(sequence.parts());
    }

    @Override
    public Void maybe(Maybe maybe, Void none) {
        Syntax body = maybe.body();
        if (isTyped(body)) {
            return body.fold(this, none);
        }
        String text = '[' + Notation.of(body) + ']';
        if (!(body.head() instanceof Keyword keyword)) {
            parts.add(text);
        } else if (command.keywords().knows(keyword.name(), level)) {
            optionalKeywords.add(text);
        }
        return null;
    }

    @Override
    public Void alternatives(Alternatives alternatives, Void none) {
        for (Syntax choice : alternatives.choices()) {
            if (isTyped(choice)) {
                return choice.fold(this, none);
            }
        }
        parts.add(Notation.of(alternatives));
        return null;
    }

    /** Of a keyword that was typed, what its value asks for. */
    @Override
    public Void keyword(Keyword keyword, Void none) {
        if (!isTyped(keyword)) {
            parts.add(Notation.of(keyword));
        } else if (keyword.value() instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.choices()) {
                if (isTyped(choice)) {
                    each(choice.parts().subList(1, choice.parts().size()));
                }
            }
        }
        return null;
    }

    @Override
    protected Void value(Syntax node, Void none) {
        if (!isTyped(node)) {
            parts.add(Notation.of(node));
        }
        return null;
    }

    private Void each(List<Syntax> nodes) {
        for (Syntax node : nodes) {
            node.fold(this, null);
        }
        return null;
    }

    private boolean isTyped(Syntax node) {
        return node.fold(typed, null);
    }
}
