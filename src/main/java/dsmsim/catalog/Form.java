package dsmsim.catalog;

import dsmsim.product.Level;
import dsmsim.syntax.Syntax;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One form of a command: its synopsis, prepared for matching. */
public final class Form {
    /**
     * Keywords of UPDATE commands that say what to change and how. For all others the manual draws defaults too, but what
     * is left out of an UPDATE keeps its old value.
     */
    private static final Set<String> SELECTORS =
            Set.of("CODETYPE", "DATATYPE", "NAMETYPE", "PREVIEW", "SYNCLDAPDELETE", "VERSION", "WAIT");

    private final String variant;
    /** The kinds of objects that it is for, as {@code DEVTYPE=FILE}; empty for all. */
    private final String when;

    private final String synopsis;
    private final List<String> notes;
    private final Lifetime lifetime;
    private final Syntax syntax;
    /** Where each keyword stands; a few stand in several places. */
    private final Map<String, List<Keyword>> keywords = new LinkedHashMap<>();

    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> operands = new LinkedHashSet<>();
    private final List<String> metavariables = new ArrayList<>();
    private final Map<String, Keyword> free = new HashMap<>();
    private final List<Syntax> core = new ArrayList<>();

    Form(Facts facts, Lifetime lifetime, Syntax syntax, boolean updates) {
        this.variant = facts.property("variant");
        this.when = facts.property("when");
        this.synopsis = facts.synopsis();
        this.notes = facts.notes();
        this.lifetime = lifetime;
        this.syntax = syntax;
        survey(syntax, "");
        if (updates) {
            dropDefaultsOfAttributes();
        }
        divide();
    }

    /** What tells it from the other forms of its command; empty if there are none. */
    public String variant() {
        return variant;
    }

    /**
     * Whether it is for objects of a kind.
     *
     * @param keyword the keyword by which DEFINE gives the kind
     * @param kind its value in capitals
     */
    public boolean isFor(String keyword, String kind) {
        int equals = when.indexOf('=');
        return when.isEmpty()
                || when.substring(0, equals).equals(keyword)
                        && List.of(when.substring(equals + 1).split("\\|")).contains(kind);
    }

    /** The synopsis behind the command words, as in the catalog. */
    public String synopsis() {
        return synopsis;
    }

    /** Constraints that the synopsis cannot show. */
    public List<String> notes() {
        return notes;
    }

    public boolean knownAt(Level level) {
        return lifetime.includes(level);
    }

    Lifetime lifetime() {
        return lifetime;
    }

    public Syntax syntax() {
        return syntax;
    }

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
            boolean found = part instanceof Keyword keyword
                    ? keyword.name().equals(parameter)
                    : part.valueName().equals(parameter);
            if (found && !(part instanceof Maybe) && !(part instanceof Alternatives)) {
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

    private void dropDefaultsOfAttributes() {
        for (String keyword : keywords.keySet()) {
            if (!SELECTORS.contains(keyword) && !keyword.startsWith("WHERE")) {
                defaults.remove(keyword);
            }
        }
    }

    private void survey(Syntax node, String keyword) {
        if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.parts().size(); i++) {
                survey(sequence.parts().get(i), i == 0 ? keyword : "");
            }
        } else if (node instanceof Maybe maybe) {
            survey(maybe.body(), keyword);
        } else if (node instanceof Alternatives alternatives) {
            surveyAlternatives(alternatives, keyword);
        } else if (node instanceof Keyword found) {
            addPlace(found);
            survey(found.value(), found.name());
        } else if (node instanceof Repeated repeated) {
            survey(repeated.item(), keyword);
        } else if (node instanceof Tuple tuple) {
            for (Syntax item : tuple.items()) {
                survey(item, keyword);
            }
        } else if (node instanceof Default marked) {
            surveyDefault(marked, keyword);
        } else if (keyword.isEmpty()) {
            surveyOperand(node);
        }
    }

    private void addPlace(Keyword keyword) {
        List<Keyword> places = keywords.get(keyword.name());
        if (places == null) {
            places = new ArrayList<>(1);
            keywords.put(keyword.name(), places);
        }
        places.add(keyword);
    }

    private void surveyAlternatives(Alternatives alternatives, String keyword) {
        for (Syntax choice : alternatives.choices()) {
            survey(choice, keyword);
        }
    }

    private void surveyOperand(Syntax node) {
        if (node instanceof Operand operand) {
            operands.add(operand.name());
            if (!metavariables.contains(operand.name())) {
                metavariables.add(operand.name());
            }
        } else if (node instanceof Prefixed prefixed) {
            operands.add(prefixed.operand().name());
        } else if (node instanceof Literal literal) {
            operands.add(literal.name());
            operands.add(literal.values().get(0));
        }
    }

    private void surveyDefault(Default marked, String keyword) {
        if (marked.value() instanceof Literal literal) {
            defaults.putIfAbsent(
                    keyword.isEmpty() ? literal.name() : keyword,
                    literal.values().get(0));
            if (keyword.isEmpty()) {
                surveyOperand(literal);
            }
        }
    }

    private void divide() {
        List<Syntax> parts = syntax instanceof Sequence sequence ? sequence.parts() : List.of(syntax);
        for (Syntax part : parts) {
            if (part instanceof Maybe maybe
                    && maybe.body() instanceof Keyword keyword
                    && standsOnce(keyword.name())
                    && isPlain(keyword.value())) {
                free.put(keyword.name(), keyword);
            } else {
                core.add(part);
            }
        }
    }

    /** Whether it is a value or values only, with no syntax that depends on them. */
    private static boolean isPlain(Syntax value) {
        if (value instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.choices()) {
                if (!isPlain(choice)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof Repeated repeated) {
            return isPlain(repeated.item());
        }
        return !(value instanceof Sequence);
    }
}
