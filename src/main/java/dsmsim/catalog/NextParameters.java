package dsmsim.catalog;

import dsmsim.catalog.Syntax.Alternatives;
import dsmsim.catalog.Syntax.Default;
import dsmsim.catalog.Syntax.Literal;
import dsmsim.catalog.Syntax.Operand;
import dsmsim.catalog.Syntax.Prefixed;
import dsmsim.catalog.Syntax.Repeated;
import dsmsim.catalog.Syntax.Sequence;
import dsmsim.catalog.Syntax.Tuple;
import dsmsim.language.Word;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters and values that may follow what has been typed of one command. */
final class NextParameters {
    private static final String COMMAND = "command_name";
    private static final String SUBCOMMAND = "subcommand_name";

    private final Catalog catalog;
    private final Command command;
    private final Level level;
    private final ObjectNames names;
    private final Map<String, Candidate> candidates;
    private final List<String> operands = new ArrayList<>();

    /** The word at the cursor: what stands in front of the element being typed, and its beginning. */
    private String base = "";

    private String begun = "";

    NextParameters(
            Catalog catalog, Command command, Level level, ObjectNames names, Map<String, Candidate> candidates) {
        this.catalog = catalog;
        this.command = command;
        this.level = level;
        this.names = names;
        this.candidates = candidates;
    }

    /** Adds the candidates for a word behind the given ones. */
    void add(List<Word> words, String word) {
        Given given = given(words);
        int equals = word.indexOf('=');
        divide(word, Math.max(equals, word.lastIndexOf(',')) + 1);
        if (equals > 0) {
            Optional<Parameter> keyword = command.keywords().find(word.substring(0, equals), level);
            if (keyword.isPresent() && given.indexOf(keyword.get().name()) < 0) {
                String name = keyword.get().name();
                given.addKeyword(name, Matcher.PROBE);
                addValues(
                        Place.of(command, level, given).syntaxes(),
                        command.description(name).orElse(""));
            }
            return;
        }
        given.addOperand(Matcher.PROBE);
        addValues(Place.of(command, level, given).syntaxes(), "");
        if (base.isEmpty()) {
            addKeywords(words, Letters.upper(word));
        }
    }

    private void divide(String word, int at) {
        base = word.substring(0, at);
        begun = word.substring(at);
    }

    private Given given(List<Word> words) {
        Given given = new Given();
        operands.clear();
        for (Word word : words) {
            if (word.isOperand()) {
                given.addOperand(word);
                operands.add(word.value().text());
                continue;
            }
            Optional<Parameter> parameter = command.keywords().find(word.keyword(), level);
            if (parameter.isPresent() && given.indexOf(parameter.get().name()) < 0) {
                given.addKeyword(parameter.get().name(), word);
            }
        }
        return given;
    }

    private void addKeywords(List<Word> words, String begun) {
        for (Parameter parameter : command.keywords().all()) {
            String name = parameter.name();
            Given given = given(words);
            boolean possible =
                    name.startsWith(begun) && parameter.lifetime().includes(level) && given.indexOf(name) < 0;
            if (possible) {
                given.addKeyword(name, Matcher.PROBE);
                if (!Place.of(command, level, given).isNone()) {
                    add(name.concat("="), command.description(name).orElse(""), false);
                }
            }
        }
    }

    private void addValues(List<Syntax> places, String description) {
        for (Syntax place : places) {
            addValue(place, description);
        }
    }

    private void addValue(Syntax place, String description) {
        if (place instanceof Alternatives alternatives) {
            addValues(alternatives.choices(), description);
        } else if (place instanceof Repeated repeated) {
            addValue(repeated.item(), description);
        } else if (place instanceof Sequence sequence) {
            addValue(sequence.parts().get(0), description);
        } else if (place instanceof Tuple tuple) {
            addValue(tuple.items().get(0), description);
        } else if (place instanceof Default marked && marked.value() instanceof Literal literal) {
            addLiteral(literal, "default");
        } else if (place instanceof Literal literal) {
            addLiteral(literal, "");
        } else if (place instanceof Prefixed prefixed && begins(prefixed.prefix())) {
            add(base.concat(prefixed.prefix()), description, false);
        } else if (place instanceof Operand operand) {
            addNames(operand.name(), description);
        }
    }

    private void addLiteral(Literal literal, String description) {
        String text = literal.spelling().full();
        if (!text.isEmpty() && begins(text)) {
            add(base.concat(text), description, true);
        }
    }

    private void addNames(String metavariable, String description) {
        String text = description.isEmpty() ? command.description(metavariable).orElse("") : description;
        for (String name : known(metavariable)) {
            if (begins(name)) {
                add(base.concat(name), text, true);
            }
        }
    }

    private List<String> known(String metavariable) {
        if (metavariable.equals(COMMAND)) {
            return catalog.commandWords().following(List.of(), level);
        }
        if (metavariable.equals(SUBCOMMAND)) {
            return catalog.commandWords().following(operands, level);
        }
        return names.names(metavariable, List.copyOf(operands), begun);
    }

    private boolean begins(String text) {
        return text.regionMatches(true, 0, begun, 0, begun.length());
    }

    private void add(String text, String description, boolean finished) {
        candidates.putIfAbsent(text, new Candidate(text, description, finished));
    }
}
