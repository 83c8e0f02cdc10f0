package dsmsim.catalog;

import dsmsim.syntax.Cases;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One form of a command: its synopsis, prepared for matching. */
public final class Form {
    private static final Cases<String, Boolean> REQUIRED = new Required();
    private static final Cases<Void, Boolean> PLAIN = new Plain();

    private final String variant;
    /** What the objects have that it is for; none if it is for all. */
    private final List<Provision> when;

    private final String synopsis;
    private final List<String> notes;
    private final List<String> examples;
    private final Lifetime lifetime;
    private final Syntax syntax;
    private final Map<String, List<Keyword>> keywords;
    private final Map<String, String> defaults;
    private final Set<String> operands;
    private final List<String> metavariables;
    private final Map<String, Keyword> free = new HashMap<>();
    private final List<Syntax> core = new ArrayList<>();

    /** @param synopsis the text of the syntax */
    Form(Facts facts, String synopsis, Lifetime lifetime, Syntax syntax, boolean updates) {
        this.variant = facts.property("variant");
        this.when = Provision.read(facts.property("when"));
        this.synopsis = synopsis;
        this.notes = facts.notes();
        this.examples = facts.examples();
        this.lifetime = lifetime;
        this.syntax = syntax;
        Survey survey = Survey.of(syntax);
        this.keywords = survey.keywords();
        this.defaults = survey.defaults();
        this.operands = survey.operands();
        this.metavariables = survey.metavariables();
        if (updates) {
            dropDefaultsOfAttributes(facts.selectors());
        }
        divide();
    }

    /** What tells it from the other forms of its command; empty if there are none. */
    public String variant() {
        return variant;
    }

    /** Whether it is for objects of some kinds only. */
    boolean dependsOnObject() {
        return !when.isEmpty();
    }

    /**
     * Whether it is for an object.
     *
     * @param object what the object has of a keyword by which DEFINE sets it: a fixed value in capitals, or nothing
     */
    public boolean isFor(UnaryOperator<String> object) {
        for (Provision provision : when) {
            if (!provision.holds(object)) {
                return false;
            }
        }
        return true;
    }

    /** The synopsis behind the command words, as in the catalog. */
    public String synopsis() {
        return synopsis;
    }

    /** Constraints that the synopsis cannot show. */
    public List<String> notes() {
        return notes;
    }

    /** Commands with what they are for: {@code All nodes: query node}. */
    public List<String> examples() {
        return examples;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    public Syntax syntax() {
        return syntax;
    }

    /** Where each keyword stands; a few stand in several places. */
    public Map<String, List<Keyword>> keywords() {
        return keywords;
    }

    /** Metavariables and fixed words that stand among the operands. */
    Set<String> operands() {
        return operands;
    }

    /** The metavariables among the operands, in their order. */
    public List<String> metavariables() {
        return metavariables;
    }

    /** Whether the parameter stands in the synopsis outside all brackets and choices. */
    public boolean requires(String parameter) {
        for (Syntax part : core) {
            if (part.fold(REQUIRED, parameter)) {
                return true;
            }
        }
        return false;
    }

    public Map<String, String> defaults() {
        return defaults;
    }

    /** The optional keyword of that name if nothing else depends on it; otherwise it belongs to the core. */
    public Keyword free(String keyword) {
        return free.get(keyword);
    }

    /** The synopsis without its free keywords. */
    public List<Syntax> core() {
        return core;
    }

    public boolean standsOnce(String keyword) {
        return keywords.get(keyword).size() == 1;
    }

    /** The manual draws defaults for all keywords of an UPDATE, but what is left out keeps its old value. */
    private void dropDefaultsOfAttributes(Set<String> selectors) {
        for (String keyword : keywords.keySet()) {
            if (!selectors.contains(keyword) && !keyword.startsWith("WHERE")) {
                defaults.remove(keyword);
            }
        }
    }

    private void divide() {
        for (Syntax part : syntax.parts()) {
            if (part instanceof Maybe maybe
                    && maybe.body() instanceof Keyword keyword
                    && standsOnce(keyword.name())
                    && keyword.value().fold(PLAIN, null)) {
                free.put(keyword.name(), keyword);
            } else {
                core.add(part);
            }
        }
    }

    /** Whether a part of the synopsis is that parameter, and must be there. */
    private static final class Required extends ValueCases<String, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, String parameter) {
            return false;
        }

        @Override
        public Boolean maybe(Maybe maybe, String parameter) {
            return false;
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, String parameter) {
            return false;
        }

        @Override
        public Boolean keyword(Keyword keyword, String parameter) {
            return keyword.name().equals(parameter);
        }

        @Override
        protected Boolean value(Syntax node, String parameter) {
            return node.valueName().equals(parameter);
        }
    }

    /** Whether it is a value or values only, with no syntax that depends on them. */
    private static final class Plain extends ValueCases<Void, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, Void none) {
            return false;
        }

        @Override
        public Boolean maybe(Maybe maybe, Void none) {
            return true;
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, Void none) {
            for (Syntax choice : alternatives.choices()) {
                if (!choice.fold(this, none)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean keyword(Keyword keyword, Void none) {
            return true;
        }

        @Override
        public Boolean repeated(Repeated repeated, Void none) {
            return repeated.item().fold(this, none);
        }

        @Override
        protected Boolean value(Syntax node, Void none) {
            return true;
        }
    }
}
