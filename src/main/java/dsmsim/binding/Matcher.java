package dsmsim.binding;

import dsmsim.catalog.Form;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.syntax.Cases;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
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

    /** A node and the way on behind it; null where the form ends. */
    private record Way(Syntax node, Way rest) {
        /** The way on from where another way has led to the end. */
        static final Way ARRIVED = new Way(null, null);

        /** The way on from where something finds no place. */
        static final Way BLOCKED = new Way(null, null);
    }

    /** What is required and was not given, with what was found so before. */
    private record Absent(Syntax node, Absent earlier) {
        static final Absent NONE = new Absent(null, null);
    }

    /** How far the walk has come: operands consumed, keywords consumed, and a keyword whose value is next. */
    private record State(int operand, long used, int pending, Bound bound, Absent absent) {
        boolean isInKeyword() {
            return pending >= 0;
        }

        State behind(Bound next) {
            return new State(isInKeyword() ? operand : operand + 1, used, -1, next, absent);
        }
    }

    private final Form form;
    private final Given given;
    private final Tolerance tolerance;
    private final Cases<Way, Way> step = new Step();
    private final Cases<State, Boolean> concern = new Concern();
    /** Put back before another way is tried. */
    private State state;

    private Bound result = Bound.NONE;
    private int consumed;
    private Absent absent = Absent.NONE;
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
        state = new State(0, used, -1, bound, Absent.NONE);
        return run(behind(form.core(), 0, null));
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

    /** What is required and was not given, in the order of the synopsis, after {@link #matches} was true. */
    List<Syntax> missing() {
        List<Syntax> missing = new ArrayList<>();
        for (Absent each = absent; each != Absent.NONE; each = each.earlier()) {
            missing.add(0, each.node());
        }
        return missing;
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

    /** Whether everything that is left finds a place on that way, or on one that parts from it. */
    private boolean run(Way from) {
        Way way = from;
        while (way != null && way != Way.ARRIVED && way != Way.BLOCKED) {
            way = way.node().fold(step, way.rest());
        }
        return way == Way.ARRIVED || way == null && ends();
    }

    private boolean ends() {
        boolean all = state.used() == (1L << given.keywords()) - 1
                && (state.operand() == given.operands() || tolerance != Tolerance.NONE);
        if (all && probing) {
            addPlace(state.bound());
            return false;
        }
        if (all) {
            result = state.bound();
            consumed = state.operand();
            absent = state.absent();
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

    /** One step: past a node, or into it. What comes of it is the way on, for the state that it has brought about. */
    private final class Step extends ValueCases<Way, Way> {
        @Override
        public Way sequence(Sequence sequence, Way rest) {
            return behind(sequence.parts(), 0, rest);
        }

        @Override
        public Way maybe(Maybe maybe, Way rest) {
            Syntax body = maybe.body();
            if (body instanceof Keyword keyword && form.standsOnce(keyword.name())) {
                return given.indexOf(keyword.name()) >= 0 ? keyword(keyword, rest) : rest;
            }
            State before = state;
            if (body.fold(concern, before) && run(new Way(body, rest))) {
                return Way.ARRIVED;
            }
            state = before;
            return rest;
        }

        @Override
        public Way alternatives(Alternatives alternatives, Way rest) {
            State before = state;
            if (tolerance == Tolerance.EXTRA_AND_MISSING
                    && !before.isInKeyword()
                    && !alternatives.fold(concern, before)) {
                return behindMissing(alternatives, rest);
            }
            for (Syntax choice : alternatives.tried()) {
                state = before;
                if (run(new Way(choice, rest))) {
                    return Way.ARRIVED;
                }
            }
            return Way.BLOCKED;
        }

        @Override
        public Way keyword(Keyword keyword, Way rest) {
            int index = given.indexOf(keyword.name());
            long bit = index < 0 ? 0 : 1L << index;
            if (bit == 0 || (state.used() & bit) != 0) {
                return behindMissing(keyword, rest);
            }
            state = new State(state.operand(), state.used() | bit, index, state.bound(), state.absent());
            return new Way(keyword.value(), rest);
        }

        @Override
        public Way repeated(Repeated repeated, Way rest) {
            if (!hasWord()) {
                return behindMissing(repeated, rest);
            }
            if (!repeated.commas()) {
                return words(repeated.item(), rest);
            }
            Word word = word();
            return bind(repeated, word) ? tails(repeated, word, rest) : Way.BLOCKED;
        }

        @Override
        protected Way value(Syntax node, Way rest) {
            if (!hasWord()) {
                return behindMissing(node, rest);
            }
            return bind(node, word()) ? rest : Way.BLOCKED;
        }
    }

    private Way behindMissing(Syntax node, Way rest) {
        if (tolerance != Tolerance.EXTRA_AND_MISSING) {
            return Way.BLOCKED;
        }
        state = new State(
                state.operand(), state.used(), state.pending(), state.bound(), new Absent(node, state.absent()));
        return rest;
    }

    /** Whether there is a word for the place at hand: the value of the keyword just met, or the next operand. */
    private boolean hasWord() {
        return state.isInKeyword() || state.operand() < given.operands();
    }

    private Word word() {
        return state.isInKeyword() ? given.keyword(state.pending()) : given.operand(state.operand());
    }

    /** As many words as fit, or fewer if only so the others find a place; there may be tens of thousands. */
    private Way words(Syntax item, Way rest) {
        List<State> reached = new ArrayList<>();
        while (hasWord() && bind(item, word())) {
            reached.add(state);
        }
        for (int i = reached.size() - 1; i >= 0; i--) {
            state = reached.get(i);
            if (run(rest)) {
                return Way.ARRIVED;
            }
        }
        return Way.BLOCKED;
    }

    /** Puts the word at the place if it fits there. */
    private boolean bind(Syntax node, Word word) {
        List<String> values = WordValues.of(node, word);
        if (values == WordValues.NO_FIT && word != PROBE) {
            return false;
        }
        String name = state.isInKeyword() ? given.name(state.pending()) : node.valueName();
        state = state.behind(new Bound(name, word, values, node, state.bound()));
        return true;
    }

    /** What the synopsis wants behind single elements of a list: {@code CLasses={SYstem|{Node AUTHority=..}},...}. */
    private static Way tails(Repeated repeated, Word word, Way rest) {
        if (!(repeated.item() instanceof Alternatives alternatives)) {
            return rest;
        }
        Way way = rest;
        for (Word.Item value : word.values()) {
            for (Syntax choice : alternatives.tried()) {
                if (WordValues.one(choice, value).isPresent()) {
                    way = behind(choice.parts(), 1, way);
                    break;
                }
            }
        }
        return way;
    }

    /** Whether anything in a node could take a word that is still there. */
    private final class Concern extends ValueCases<State, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, State reached) {
            return any(sequence.parts(), reached);
        }

        @Override
        public Boolean maybe(Maybe maybe, State reached) {
            return maybe.body().fold(this, reached);
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, State reached) {
            return any(alternatives.tried(), reached);
        }

        @Override
        public Boolean keyword(Keyword keyword, State reached) {
            int index = given.indexOf(keyword.name());
            return index >= 0 && (reached.used() & 1L << index) == 0;
        }

        @Override
        protected Boolean value(Syntax node, State reached) {
            return reached.operand() < given.operands();
        }

        private boolean any(List<Syntax> nodes, State reached) {
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).fold(this, reached)) {
                    return true;
                }
            }
            return false;
        }
    }
}
