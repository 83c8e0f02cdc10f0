package dsmsim.completion;

import dsmsim.binding.Bound;
import dsmsim.binding.Given;
import dsmsim.catalog.Command;
import dsmsim.product.Level;
import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes down the parts of a synopsis for which nothing was typed. */
final class MissingParts {
    private static final int MOST_OPTIONAL_KEYWORDS = 3;

    private final Command command;
    private final Level level;
    private final Given given;
    private final Bound bound;
    private final List<String> parts = new ArrayList<>();
    private final List<String> optionalKeywords = new ArrayList<>();

    /**
     * @param given what was typed
     * @param bound where in the synopsis it found its places
     */
    MissingParts(Command command, Level level, Given given, Bound bound) {
        this.command = command;
        this.level = level;
        this.given = given;
        this.bound = bound;
    }

    String of(Syntax synopsis) {
        add(synopsis);
        int most = Math.min(MOST_OPTIONAL_KEYWORDS, optionalKeywords.size());
        parts.addAll(optionalKeywords.subList(0, most));
        if (most < optionalKeywords.size()) {
            parts.add("...");
        }
        return String.join(" ", parts);
    }

    private void add(Syntax node) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (node instanceof Maybe maybe) {
            addOptional(maybe.body());
        } else if (node instanceof Alternatives alternatives) {
            addChoice(alternatives);
        } else if (node instanceof Keyword keyword) {
            addKeyword(keyword);
        } else if (!isTyped(node)) {
            parts.add(notation(node));
        }
    }

    private void addOptional(Syntax body) {
        if (isTyped(body)) {
            if (!(body instanceof Repeated)) {
                add(body);
            }
        } else if (isKnown(body)) {
            List<String> list = body.head() instanceof Keyword ? optionalKeywords : parts;
            list.add('[' + notation(body) + ']');
        }
    }

    private void addChoice(Alternatives alternatives) {
        for (Syntax choice : alternatives.choices()) {
            if (isTyped(choice)) {
                add(choice);
                return;
            }
        }
        parts.add(notation(alternatives));
    }

    /** Of a keyword that was typed, what its value asks for. */
    private void addKeyword(Keyword keyword) {
        if (given.indexOf(keyword.name()) < 0) {
            parts.add(notation(keyword));
        } else if (keyword.value() instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.choices()) {
                if (choice instanceof Sequence sequence && isTyped(sequence)) {
                    sequence.parts().stream().skip(1).forEach(this::add);
                }
            }
        }
    }

    /** Whether anything in it was typed. */
    private boolean isTyped(Syntax node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().anyMatch(this::isTyped);
        }
        if (node instanceof Alternatives alternatives) {
            return isBound(node) || alternatives.choices().stream().anyMatch(this::isTyped);
        }
        if (node instanceof Maybe maybe) {
            return isTyped(maybe.body());
        }
        if (node instanceof Keyword keyword) {
            return given.indexOf(keyword.name()) >= 0;
        }
        return isBound(node) || node instanceof Repeated repeated && isTyped(repeated.item());
    }

    /** By identity, for a synopsis may have the same word in several places. */
    private boolean isBound(Syntax node) {
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            if (each.syntax() == node) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Syntax node) {
        return !(node.head() instanceof Keyword keyword) || command.keywords().knows(keyword.name(), level);
    }

    /** As the manual writes it, without marks of defaults and metavariables. */
    static String notation(Syntax node) {
        String text = Synopses.text(typed(node));
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if ("<>()".indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Without described defaults such as {@code (<current_date>)}, which are not there to be typed. */
    private static Syntax typed(Syntax node) {
        if (node instanceof Keyword keyword) {
            return new Keyword(keyword.spelling(), typed(keyword.value()));
        }
        if (node instanceof Alternatives alternatives) {
            List<Syntax> choices = new ArrayList<>(alternatives.choices());
            choices.removeIf(choice -> !alternatives.tried().contains(choice));
            return choices.isEmpty() ? node : Alternatives.of(choices);
        }
        return node instanceof Default marked ? marked.value() : node;
    }
}
