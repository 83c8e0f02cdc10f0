package dsmsim.help;

import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Privilege;
import dsmsim.catalog.Scope;
import dsmsim.product.Level;
import dsmsim.syntax.Cases;
import dsmsim.syntax.EffectiveMarks;
import dsmsim.syntax.KnownSyntax;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to say about a command on servers of a level; on levels that do not know it, what later ones do. */
public final class CommandHelp {
    /** The name of an operand that can only be one of several fixed words. */
    private static final String CHOICE = "value";

    private static final String IGNORED = "Has no effect here.";

    private static final Cases<Set<String>, Set<String>> VALUES = new ValueTexts();

    private final Command command;
    private final Level level;
    private final Optional<Level> unknown;
    private final List<Form> forms = new ArrayList<>();

    /**
     * A way to enter the command.
     *
     * @param variant what tells it from others; may be empty
     * @param syntax the command and its parameters
     */
    public record Synopsis(String variant, String syntax) {

        /** The syntax in lines of at most 80 columns. */
        public List<String> lines() {
            return Wrapping.of("", "    ", syntax);
        }
    }

    /**
     * A parameter.
     *
     * @param title its name or, of a keyword, its spelling and values
     * @param description empty if there is none
     * @param defaults what it is when left out, in the several forms of the command
     */
    public record ParameterHelp(String title, boolean required, String description, List<String> defaults) {}

    /**
     * A command as somebody may enter it.
     *
     * @param purpose what it is for, with a colon at its end
     */
    public record Example(String purpose, String command) {}

    public CommandHelp(Command command, Level level) {
        this.command = command;
        this.unknown = command.knownAt(level) ? Optional.empty() : Optional.of(level);
        this.level = unknown.isEmpty() ? level : Level.NEWEST;
        forms.addAll(command.forms(this.level));
        if (forms.isEmpty()) {
            forms.addAll(command.forms());
        }
    }

    public Command command() {
        return command;
    }

    /** Who may use it, in words. */
    public String privileges() {
        Set<Privilege> classes = command.privileges();
        if (classes.contains(Privilege.ANY)) {
            return "any administrator";
        }
        List<String> names = new ArrayList<>();
        for (Privilege privilege : Privilege.values()) {
            if (classes.contains(privilege)) {
                names.add(words(privilege));
            }
        }
        return String.join(" or ", names);
    }

    private String words(Privilege privilege) {
        boolean canBeRestricted = privilege == Privilege.POLICY || privilege == Privilege.STORAGE;
        boolean isUnrestricted = command.scope().kind() == Scope.Kind.UNRESTRICTED;
        return (canBeRestricted && isUnrestricted ? "unrestricted " : "") + Letters.lower(privilege.name());
    }

    /** The level that it was asked for, where that does not know it. */
    public Optional<Level> unknown() {
        return unknown;
    }

    /** The first version that knows the command; empty if no known one did not. */
    public Optional<String> since() {
        return command.since();
    }

    public List<Synopsis> synopses() {
        List<Synopsis> synopses = new ArrayList<>();
        KnownSyntax known = new KnownSyntax(this::isKnown);
        for (Form form : forms) {
            String variant = forms.size() == 1 ? "" : form.variant();
            String gap = form.synopsis().startsWith("=") ? "" : " ";
            synopses.add(new Synopsis(variant, (command.spelling() + gap + synopsis(form, known)).stripTrailing()));
        }
        return synopses;
    }

    /** As in the catalog, unless there is something to leave out. */
    private static String synopsis(Form form, KnownSyntax known) {
        Syntax shown = EffectiveMarks.of(known.of(form.syntax()), form.defaults()::containsKey);
        String text = Synopses.text(shown);
        if (text.equals(Synopses.text(form.syntax()))) {
            return form.synopsis();
        }
        return form.synopsis().startsWith("=") ? "=" + text : text;
    }

    private boolean isKnown(String keyword) {
        return command.keywords().knows(keyword, level);
    }

    /** Operands first, then keywords, in the order of the synopses. */
    public List<ParameterHelp> parameters() {
        Set<String> operands = new LinkedHashSet<>();
        Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
        for (Form form : forms) {
            operands.addAll(form.metavariables());
            form.keywords()
                    .forEach((name, places) -> keywords.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(places));
        }
        List<ParameterHelp> parameters = new ArrayList<>();
        choices().ifPresent(parameters::add);
        operands.forEach(name -> parameters.add(parameter(name, name)));
        keywords.forEach((name, places) -> {
            if (isKnown(name)) {
                parameters.add(parameter(name, title(places)));
            }
        });
        return parameters;
    }

    /** The operand that can only be one of several words. */
    private Optional<ParameterHelp> choices() {
        Set<String> words = new LinkedHashSet<>();
        boolean required = true;
        for (Form form : forms) {
            for (Syntax part : form.syntax().parts()) {
                Syntax operand = part instanceof Maybe maybe ? maybe.body() : part;
                if (operand.head() instanceof Literal word && word.name().equals(CHOICE)) {
                    operand.fold(VALUES, words);
                    required = required && operand == part;
                }
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(parameter(CHOICE, String.join("|", words), required));
    }

    private ParameterHelp parameter(String name, String title) {
        return parameter(name, title, forms.stream().allMatch(form -> form.requires(name)));
    }

    private ParameterHelp parameter(String name, String title, boolean required) {
        return new ParameterHelp(title, required, description(name), required ? List.of() : defaults(name));
    }

    private String description(String name) {
        String description = command.description(name).orElse("");
        return command.ignores(name) ? (description + " " + IGNORED).strip() : description;
    }

    private static String title(List<Keyword> places) {
        Set<String> values = new LinkedHashSet<>();
        for (Keyword place : places) {
            place.value().fold(VALUES, values);
        }
        return places.get(0).spelling().written() + "=" + String.join("|", values);
    }

    private List<String> defaults(String parameter) {
        Set<String> defaults = new LinkedHashSet<>();
        for (Form form : forms) {
            String value = form.defaults().get(parameter);
            if (value != null) {
                defaults.add(value.isEmpty() ? "\"\"" : value);
            }
        }
        return List.copyOf(defaults);
    }

    /** Constraints that the synopses cannot show. */
    public List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        forms.forEach(form -> notes.addAll(form.notes()));
        return List.copyOf(notes);
    }

    /** Commands with what they are for. */
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Form form : forms) {
            for (String text : form.examples()) {
                int colon = text.indexOf(": ");
                examples.add(new Example(text.substring(0, colon + 1), text.substring(colon + 2)));
            }
        }
        return examples;
    }

    /** The values with those of a node behind them, without what follows them and without marks. */
    private static final class ValueTexts extends ValueCases<Set<String>, Set<String>> {
        @Override
        public Set<String> sequence(Sequence sequence, Set<String> values) {
            return sequence.parts().get(0).fold(this, values);
        }

        @Override
        public Set<String> maybe(Maybe maybe, Set<String> values) {
            return value(maybe, values);
        }

        @Override
        public Set<String> alternatives(Alternatives alternatives, Set<String> values) {
            alternatives.choices().forEach(choice -> choice.fold(this, values));
            return values;
        }

        @Override
        public Set<String> keyword(Keyword keyword, Set<String> values) {
            return value(keyword, values);
        }

        @Override
        public Set<String> defaultValue(Default marked, Set<String> values) {
            return marked.value() instanceof Operand ? values : value(marked.value(), values);
        }

        @Override
        protected Set<String> value(Syntax node, Set<String> values) {
            values.add(Synopses.text(node));
            return values;
        }
    }
}
