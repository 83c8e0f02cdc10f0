package dsmsim.completion;

import dsmsim.binding.Forms;
import dsmsim.binding.Given;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.CommandWords;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.language.Word;
import dsmsim.product.Level;
import dsmsim.syntax.Cases;
import dsmsim.syntax.Letters;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters and values that may follow what has been typed of one command. */
final class NextParameters {
    private static final String COMMAND = "command_name";
    private static final String SUBCOMMAND = "subcommand_name";

    private final Completion completion;
    private final Catalog catalog;
    private final Command command;
    private final Level level;
    private final ObjectNames names;
    private List<Form> forms = List.of();
    private final Map<String, Candidate> candidates;
    private final List<String> operands = new ArrayList<>();
    private final Cases<String, Void> values = new ValueCandidates();

    /** The word at the cursor: what stands in front of the element being typed, and its beginning. */
    private String base = "";

    private String begun = "";

    NextParameters(
            Completion completion,
            Catalog catalog,
            Command command,
            Level level,
            ObjectNames names,
            Map<String, Candidate> candidates) {
        this.completion = completion;
        this.catalog = catalog;
        this.command = command;
        this.level = level;
        this.names = names;
        this.candidates = candidates;
    }

    /** Adds the candidates for a word behind the given ones. */
    void add(List<Word> words, String word) {
        forms = Forms.of(command, level, words, names);
        Given given = given(words);
        int quote = openQuote(word);
        String unquoted = quote < 0 ? word : word.substring(0, quote);
        int equals = unquoted.indexOf('=');
        divide(word, Math.max(equals, unquoted.lastIndexOf(',')) + 1);
        if (equals > 0) {
            Optional<Parameter> keyword = command.keywords().find(word.substring(0, equals), level);
            if (keyword.isPresent() && given.indexOf(keyword.get().name()) < 0) {
                String name = keyword.get().name();
                given.addKeyword(name, Matcher.PROBE);
                addValues(
                        Place.of(forms, given).syntaxes(),
                        command.description(name).orElse(""));
            }
            return;
        }
        given.addOperand(Matcher.PROBE);
        addValues(Place.of(forms, given).syntaxes(), "");
        if (base.isEmpty()) {
            addKeywords(words, Letters.upper(word));
        }
    }

    /** Where the quote stands that is open at the end of the word, or -1. */
    static int openQuote(String word) {
        int open = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (open >= 0 && c == word.charAt(open)) {
                open = -1;
            } else if (open < 0 && (c == '"' || c == '\'')) {
                open = i;
            }
        }
        return open;
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
            boolean possible = name.startsWith(begun) && parameter.knownAt(level) && given.indexOf(name) < 0;
            if (possible) {
                given.addKeyword(name, Matcher.PROBE);
                if (!Place.of(forms, given).isNone()) {
                    add(name.concat("="), command.description(name).orElse(""), false);
                }
            }
        }
    }

    private void addValues(List<Syntax> places, String description) {
        for (Syntax place : places) {
            place.fold(values, description);
        }
    }

    /** Adds what may stand at a place, with what there is to say about it. */
    private final class ValueCandidates implements Cases<String, Void> {
        @Override
        public Void sequence(Sequence sequence, String description) {
            return sequence.parts().get(0).fold(this, description);
        }

        @Override
        public Void maybe(Maybe maybe, String description) {
            return null;
        }

        @Override
        public Void alternatives(Alternatives alternatives, String description) {
            addValues(alternatives.choices(), description);
            return null;
        }

        @Override
        public Void keyword(Keyword keyword, String description) {
            return null;
        }

        @Override
        public Void literal(Literal literal, String description) {
            addLiteral(literal, "");
            return null;
        }

        @Override
        public Void operand(Operand operand, String description) {
            if (Place.of(operand).takesCommand()) {
                addInnerCommand();
            } else {
                addNames(operand, description);
            }
            return null;
        }

        @Override
        public Void prefixed(Prefixed prefixed, String description) {
            if (begins(prefixed.prefix())) {
                add(prefixed.prefix(), description, false);
            }
            return null;
        }

        @Override
        public Void repeated(Repeated repeated, String description) {
            return repeated.item().fold(this, description);
        }

        @Override
        public Void tuple(Tuple tuple, String description) {
            return tuple.items().get(0).fold(this, description);
        }

        @Override
        public Void defaultValue(Default marked, String description) {
            if (marked.word().isPresent()) {
                addLiteral(marked.word().get(), "default");
            }
            return null;
        }
    }

    private void addLiteral(Literal literal, String description) {
        String text = literal.spelling().full();
        if (!text.isEmpty() && begins(text)) {
            add(text, description, true);
        }
    }

    /** A command in quotes is completed as one that is typed without. */
    private void addInnerCommand() {
        if (openQuote(begun) != 0) {
            if (begun.isEmpty()) {
                add("\"", "a command in quotes", false);
            }
            return;
        }
        String inner = begun.substring(1);
        String before = base.concat(begun.substring(0, 1 + Completion.startOfWord(inner)));
        for (Candidate candidate : completion.candidates(inner, level, names)) {
            Candidate whole = candidate.behind(before);
            candidates.putIfAbsent(whole.text(), whole);
        }
    }

    private void addNames(Operand operand, String description) {
        boolean quoted = openQuote(begun) == 0;
        String prefix = quoted ? begun.substring(1) : begun;
        for (KnownName name : known(operand, prefix, description)) {
            if (name.text().regionMatches(true, 0, prefix, 0, prefix.length())) {
                add(quoted || needsQuotes(name.text()) ? quoted(name) : name.text(), name.kind(), name.whole());
            }
        }
    }

    private static boolean needsQuotes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (" ,='\"".indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In the quotes that were begun; a folder's name is left open. */
    private String quoted(KnownName name) {
        String quote = begun.startsWith("'") ? "'" : "\"";
        String text = quote.concat(name.text().replace(quote, quote.concat(quote)));
        return name.whole() ? text.concat(quote) : text;
    }

    private List<KnownName> known(Operand operand, String prefix, String description) {
        if (operand.name().equals(COMMAND)) {
            return words(List.of(), description);
        }
        if (operand.name().equals(SUBCOMMAND)) {
            return words(operands, description);
        }
        return names.names(operand.type().nouns(), List.copyOf(operands), prefix);
    }

    private List<KnownName> words(List<String> tokens, String description) {
        List<KnownName> words = new ArrayList<>();
        for (CommandWords.Next next : catalog.commandWords().next(tokens, level)) {
            String summary = next.command().isPresent() ? next.command().get().summary() : description;
            words.add(new KnownName(next.word(), summary, true));
        }
        return words;
    }

    private boolean begins(String text) {
        return text.regionMatches(true, 0, begun, 0, begun.length());
    }

    private void add(String name, String description, boolean finished) {
        Candidate candidate = new Candidate(base, name, description, finished);
        candidates.putIfAbsent(candidate.text(), candidate);
    }
}
