package dsmsim.help;

import dsmsim.catalog.Command;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;

/** Explains a command from its entry in the catalog. */
public final class HelpText {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final CommandHelp help;
    private final List<String> lines = new ArrayList<>();

    private HelpText(CommandHelp help) {
        this.help = help;
    }

    /** Lines of at most 80 columns: what the command does, who may use it, its syntax, parameters and notes. */
    public static List<String> lines(Command command, Level level) {
        HelpText text = new HelpText(new CommandHelp(command, level));
        text.addHead();
        text.addSyntax();
        text.addParameters();
        text.addNotes();
        text.addExamples();
        return text.lines;
    }

    /** Explains a topic that stands for one thing. */
    public static List<String> lines(HelpTopics.Topic topic, Level level) {
        return topic.command().map(command -> lines(command, level)).orElseGet(() -> HelpChapters.lines(topic));
    }

    private void addHead() {
        lines.add(help.command().name());
        lines.add("");
        lines.addAll(Wrapping.of("", "", help.command().summary()));
        lines.add("");
        lines.add("Privilege class: " + help.privileges());
        help.unknown()
                .ifPresent(level -> lines.addAll(Wrapping.of(
                        "",
                        "",
                        "This server, at level " + level + ", does not know it"
                                + help.since()
                                        .map(since -> "; those from " + since + " on do")
                                        .orElse("") + ".")));
    }

    private void addSyntax() {
        lines.add("");
        lines.add("Syntax");
        for (CommandHelp.Synopsis synopsis : help.synopses()) {
            if (!synopsis.variant().isEmpty()) {
                lines.add(INDENT + "(" + synopsis.variant() + ")");
            }
            lines.addAll(Wrapping.of(INDENT, DEEPER, synopsis.syntax()));
        }
    }

    private void addParameters() {
        List<CommandHelp.ParameterHelp> parameters = help.parameters();
        if (parameters.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Parameters");
        for (CommandHelp.ParameterHelp parameter : parameters) {
            String required = parameter.required() ? " (required)" : "";
            lines.addAll(Wrapping.of(INDENT, DEEPER, parameter.title() + required));
            if (!parameter.description().isEmpty()) {
                lines.addAll(Wrapping.of(DEEPER, DEEPER, parameter.description()));
            }
            if (!parameter.defaults().isEmpty()) {
                String defaults = String.join(" or ", parameter.defaults());
                lines.addAll(Wrapping.of(DEEPER, DEEPER, "Default: " + defaults));
            }
        }
    }

    private void addNotes() {
        List<String> notes = help.notes();
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add("Notes");
            notes.forEach(note -> lines.addAll(Wrapping.of(INDENT + "* ", INDENT + INDENT, note)));
        }
    }

    private void addExamples() {
        List<CommandHelp.Example> examples = help.examples();
        if (!examples.isEmpty()) {
            lines.add("");
            lines.add("Examples");
            for (CommandHelp.Example example : examples) {
                lines.addAll(Wrapping.of(INDENT, INDENT, example.purpose()));
                lines.addAll(Wrapping.of(DEEPER, DEEPER, example.command()));
            }
        }
    }
}
