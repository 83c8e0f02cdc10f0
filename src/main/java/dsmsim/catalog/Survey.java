package dsmsim.catalog;

import dsmsim.syntax.Cases;
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
import java.util.Optional;
import java.util.Set;

/** What parameters a synopsis has; it is walked with the name of the keyword whose value is at hand, or an empty text. */
final class Survey implements Cases<String, Void> {
    private final Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> operands = new LinkedHashSet<>();
    private final List<String> metavariables = new ArrayList<>();

    private Survey() {}

    static Survey of(Syntax syntax) {
        Survey survey = new Survey();
        syntax.fold(survey, "");
        return survey;
    }

    /** Where each keyword stands; a few stand in several places. */
    Map<String, List<Keyword>> keywords() {
        return keywords;
    }

    /** What parameters are when left out, as the synopsis marks it. */
    Map<String, String> defaults() {
        return defaults;
    }

    /** Metavariables and fixed words that stand among the operands. */
    Set<String> operands() {
        return operands;
    }

    /** The metavariables among the operands, in their order. */
    List<String> metavariables() {
        return metavariables;
    }

    @Override
    public Void sequence(Sequence sequence, String keyword) {
        for (int i = 0; i < sequence.parts().size(); i++) {
            sequence.parts().get(i).fold(this, i == 0 ? keyword : "");
        }
        return null;
    }

    @Override
    public Void maybe(Maybe maybe, String keyword) {
        return maybe.body().fold(this, keyword);
    }

    @Override
    public Void alternatives(Alternatives alternatives, String keyword) {
        return each(alternatives.choices(), keyword);
    }

    @Override
    public Void keyword(Keyword found, String keyword) {
        List<Keyword> places = keywords.get(found.name());
        if (places == null) {
            places = new ArrayList<>(1);
            keywords.put(found.name(), places);
        }
        places.add(found);
        return found.value().fold(this, found.name());
    }

    @Override
    public Void literal(Literal literal, String keyword) {
        if (keyword.isEmpty()) {
            operands.add(literal.name());
            operands.add(literal.values().get(0));
        }
        return null;
    }

    @Override
    public Void operand(Operand operand, String keyword) {
        if (keyword.isEmpty()) {
            operands.add(operand.name());
            if (!metavariables.contains(operand.name())) {
                metavariables.add(operand.name());
            }
        }
        return null;
    }

    @Override
    public Void prefixed(Prefixed prefixed, String keyword) {
        if (keyword.isEmpty()) {
            operands.add(prefixed.operand().name());
        }
        return null;
    }

    @Override
    public Void repeated(Repeated repeated, String keyword) {
        return repeated.item().fold(this, keyword);
    }

    @Override
    public Void tuple(Tuple tuple, String keyword) {
        return each(tuple.items(), keyword);
    }

    @Override
    public Void defaultValue(Default marked, String keyword) {
        Optional<Literal> word = marked.word();
        if (word.isPresent()) {
            String parameter = keyword.isEmpty() ? word.get().name() : keyword;
            defaults.putIfAbsent(parameter, word.get().values().get(0));
            word.get().fold(this, keyword);
        }
        return null;
    }

    private Void each(List<Syntax> nodes, String keyword) {
        for (Syntax node : nodes) {
            node.fold(this, keyword);
        }
        return null;
    }
}
