package dsmsim.binding;

import dsmsim.catalog.Form;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.WordValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows what was typed along the rails of one form.
 *
 * <p>Operands are consumed in their order; a keyword is taken where the synopsis has it, wherever it was typed. Where the
 * rails part, one way after the other is tried. A free keyword (see {@link Form#free}) is settled before the walk.
 */
public final class Matcher {
    /** Which faults the walk overlooks; for finding out what is wrong with a command that does not fit. */
    public enum Tolerance {
        NONE,
        /** More operands than the form has. */
        EXTRA,
        /** More operands, and required parameters that are absent. */
        EXTRA_AND_MISSING
    }

    /** Stands for a word yet to be typed: it fits everywhere. */
    public static final Word PROBE = new Word("", List.of(), Span.NONE);

    /** The rest of the way, behind the node at hand. */
    private record Way(Syntax node, Way rest) {}

    /** How far the walk has come: operands consumed, keywords consumed, and a keyword whose value is next. */
    private record State(int operand, long used, int pending, Bound bound) {
        State withoutPending(Bound next) {
            return new State(operand, used, -1, next);
        }

        State behindOperand(Bound next) {
            return new State(operand + 1, used, -1, next);
        }
    }

    private final Form form;
    private final Given given;
    private final Tolerance tolerance;
    private Bound result = Bound.NONE;
    private int consumed;
    /** Where the probe has been; not empty only while {@link #places} walks. */
    private final List<Syntax> places = new ArrayList<>();

    private boolean probing;

    public Matcher(Form form, Given given, Tolerance tolerance) {
        this.form = form;
        this.given = given;
        this.tolerance = tolerance;
    }

    /** Whether everything that was given finds a place. */
    public boolean matches() {
        long used = 0;
        Bound bound = Bound.NONE;
        for (int i = 0; i < given.keywords(); i++) {
            Keyword keyword = form.free(given.name(i));
            if (keyword != null) {
                bound = freeValue(keyword, given.keyword(i), bound);
                if (bound.isNone()) {
                    return false;
                }
                used |= 1L << i;
            }
        }
        return run(behind(form.core(), 0, null), new State(0, used, -1, bound));
    }

    /** What the synopsis has where the probe was given, on all ways on which everything else finds a place too. */
    public List<Syntax> places() {
        probing = true;
        matches();
        return places;
    }

    /** What was bound, after {@link #matches} was true. */
    public Bound result() {
        return result;
    }

    /** How many operands found a place, after {@link #matches} was true. */
    public int consumed() {
        return consumed;
    }

    private static Bound freeValue(Keyword keyword, Word word, Bound bound) {
        if (word == PROBE) {
            return new Bound(keyword.name(), word, List.of(), keyword.value(), bound);
        }
        if (keyword.value() instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.tried()) {
                List<String> values = WordValues.of(choice, word);
                if (values != WordValues.NO_FIT) {
                    return new Bound(keyword.name(), word, values, choice, bound);
                }
            }
            return Bound.NONE;
        }
        List<String> values = WordValues.of(keyword.value(), word);
        return values == WordValues.NO_FIT
                ? Bound.NONE
                : new Bound(keyword.name(), word, values, keyword.value(), bound);
    }

    private static Way behind(List<Syntax> parts, int from, Way rest) {
        Way way = rest;
        for (int i = parts.size() - 1; i >= from; i--) {
            way = new Way(parts.get(i), way);
        }
        return way;
    }

    private boolean run(Way way, State state) {
        if (way == null) {
            return ends(state);
        }
        Syntax node = way.node();
        if (node instanceof Maybe maybe) {
            return maybe(maybe.body(), way.rest(), state);
        }
        if (node instanceof Keyword keyword) {
            return keyword(keyword, way.rest(), state);
        }
        if (node instanceof Sequence sequence) {
            return run(behind(sequence.parts(), 0, way.rest()), state);
        }
        if (node instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.tried()) {
                if (run(new Way(choice, way.rest()), state)) {
                    return true;
                }
            }
            return false;
        }
        return value(node, way.rest(), state);
    }

    private boolean ends(State state) {
        boolean all = state.used() == (1L << given.keywords()) - 1
                && (state.operand() == given.operands() || tolerance != Tolerance.NONE);
        if (all && probing) {
            addPlace(state.bound());
            return false;
        }
        if (all) {
            result = state.bound();
            consumed = state.operand();
        }
        return all;
    }

    private void addPlace(Bound bound) {
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            if (each.word() == PROBE) {
                places.add(each.syntax());
            }
        }
    }

    private boolean maybe(Syntax body, Way rest, State state) {
        if (body instanceof Keyword keyword && form.standsOnce(keyword.name())) {
            boolean typed = given.indexOf(keyword.name()) >= 0;
            return typed ? keyword(keyword, rest, state) : run(rest, state);
        }
        return concerns(body, state) && run(new Way(body, rest), state) || run(rest, state);
    }

    /** Whether anything in it could take a word that is still there. */
    private boolean concerns(Syntax node, State state) {
        if (node instanceof Keyword keyword) {
            int index = given.indexOf(keyword.name());
            return index >= 0 && (state.used() & 1L << index) == 0;
        }
        if (node instanceof Sequence sequence) {
            return anyConcerns(sequence.parts(), state);
        }
        if (node instanceof Alternatives alternatives) {
            return anyConcerns(alternatives.tried(), state);
        }
        return node instanceof Maybe maybe ? concerns(maybe.body(), state) : state.operand() < given.operands();
    }

    private boolean anyConcerns(List<Syntax> nodes, State state) {
        for (int i = 0; i < nodes.size(); i++) {
            if (concerns(nodes.get(i), state)) {
                return true;
            }
        }
        return false;
    }

    private boolean keyword(Keyword keyword, Way rest, State state) {
        int index = given.indexOf(keyword.name());
        long bit = index < 0 ? 0 : 1L << index;
        if (bit == 0 || (state.used() & bit) != 0) {
            return tolerance == Tolerance.EXTRA_AND_MISSING && run(rest, state);
        }
        return run(
                new Way(keyword.value(), rest), new State(state.operand(), state.used() | bit, index, state.bound()));
    }

    /** A place for one word: the value of the keyword just met, or the next operand. */
    private boolean value(Syntax node, Way rest, State state) {
        boolean ofKeyword = state.pending() >= 0;
        if (!ofKeyword && state.operand() >= given.operands()) {
            return tolerance == Tolerance.EXTRA_AND_MISSING && run(rest, state);
        }
        Word word = ofKeyword ? given.keyword(state.pending()) : given.operand(state.operand());
        if (node instanceof Repeated repeated && !repeated.commas()) {
            return run(new Way(repeated.item(), new Way(new Maybe(repeated), rest)), state);
        }
        List<String> values = WordValues.of(node, word);
        if (values == WordValues.NO_FIT && word != PROBE) {
            return false;
        }
        String name = ofKeyword ? given.name(state.pending()) : node.valueName();
        Bound bound = new Bound(name, word, values, node, state.bound());
        State next = ofKeyword ? state.withoutPending(bound) : state.behindOperand(bound);
        return run(node instanceof Repeated repeated ? tails(repeated, word, rest) : rest, next);
    }

    /** What the synopsis wants behind single elements of a list: {@code CLasses={SYstem|{Node AUTHority=..}},...}. */
    private static Way tails(Repeated repeated, Word word, Way rest) {
        if (!(repeated.item() instanceof Alternatives alternatives)) {
            return rest;
        }
        Way way = rest;
        for (Word.Value value : word.values()) {
            for (Syntax choice : alternatives.tried()) {
                if (WordValues.one(choice, value).isPresent()) {
                    way = choice instanceof Sequence sequence ? behind(sequence.parts(), 1, way) : way;
                    break;
                }
            }
        }
        return way;
    }
}
