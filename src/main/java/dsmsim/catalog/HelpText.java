package dsmsim.catalog;

import dsmsim.catalog.Syntax.Alternatives;
import dsmsim.catalog.Syntax.Default;
import dsmsim.catalog.Syntax.Keyword;
import dsmsim.catalog.Syntax.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explains a command from its entry in the catalog. */
public final class HelpText {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final Command command;
    private final List<String> lines = new ArrayList<>();

    private HelpText(Command command) {
        this.command = command;
    }

    /** Lines of at most 80 columns: what the command does, who may use it, its syntax, parameters and notes. */
    public static List<String> lines(Command command) {
        HelpText help = new HelpText(command);
        help.addHead();
        help.addSyntax();
        help.addParameters();
        help.addNotes();
        return help.lines;
    }

    private void addHead() {
        lines.add(command.name());
        lines.add("");
        lines.addAll(Wrapping.of("", "", command.summary()));
        lines.add("");
        lines.add("Privilege class: " + privileges());
    }

    private String privileges() {
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

    private void addSyntax() {
        lines.add("");
        lines.add("Syntax");
        for (Form form : command.forms()) {
            if (!form.variant().isEmpty()) {
                lines.add(INDENT + "(" + form.variant() + ")");
            }
            String gap = form.synopsis().startsWith("=") ? "" : " ";
            lines.addAll(Wrapping.of(INDENT, DEEPER, command.spelling() + gap + form.synopsis()));
        }
    }

    private void addParameters() {
        Set<String> operands = new LinkedHashSet<>();
        Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
        for (Form form : command.forms()) {
            operands.addAll(form.metavariables());
            form.keywords()
                    .forEach((name, places) -> keywords.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(places));
        }
        if (operands.isEmpty() && keywords.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Parameters");
        operands.forEach(this::addOperand);
        keywords.forEach(this::addKeyword);
    }

    private void addOperand(String metavariable) {
        lines.add(INDENT + metavariable + (isRequired(metavariable) ? " (required)" : ""));
        addDescription(metavariable);
        addDefault(metavariable);
    }

    private void addKeyword(String name, List<Keyword> places) {
        Set<String> values = new LinkedHashSet<>();
        for (Keyword place : places) {
            addValues(place.value(), values);
        }
        String title = places.get(0).spelling().written() + "=" + String.join("|", values);
        lines.addAll(Wrapping.of(INDENT, DEEPER, title + (isRequired(name) ? " (required)" : "")));
        addDescription(name);
        addDefault(name);
    }

    /** The values of all forms, without what follows them and without marks. */
    private static void addValues(Syntax value, Set<String> values) {
        if (value instanceof Alternatives alternatives) {
            alternatives.choices().forEach(choice -> addValues(choice, values));
        } else if (value instanceof Syntax.Sequence sequence) {
            addValues(sequence.parts().get(0), values);
        } else if (!(value instanceof Default marked && marked.value() instanceof Operand)) {
            values.add(Synopses.text(value instanceof Default marked ? marked.value() : value));
        }
    }

    private void addDescription(String parameter) {
        command.description(parameter).ifPresent(text -> lines.addAll(Wrapping.of(DEEPER, DEEPER, text)));
    }

    private void addDefault(String parameter) {
        Set<String> defaults = new LinkedHashSet<>();
        for (Form form : command.forms()) {
            String value = form.defaults().get(parameter);
            if (value != null) {
                defaults.add(value.isEmpty() ? "\"\"" : value);
            }
        }
        if (!defaults.isEmpty()) {
            lines.addAll(Wrapping.of(DEEPER, DEEPER, "Default: " + String.join(" or ", defaults)));
        }
    }

    private boolean isRequired(String parameter) {
        return command.forms().stream().allMatch(form -> form.requires(parameter));
    }

    private void addNotes() {
        Set<String> notes = new LinkedHashSet<>();
        command.forms().forEach(form -> notes.addAll(form.notes()));
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add("Notes");
            notes.forEach(note -> lines.addAll(Wrapping.of(INDENT + "* ", INDENT + INDENT, note)));
        }
    }
}
