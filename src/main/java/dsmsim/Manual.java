package dsmsim;

import dsmsim.catalog.Catalog;
import dsmsim.help.CommandHelp;
import dsmsim.help.HelpTopics;
import dsmsim.help.HelpTopics.Topic;
import dsmsim.product.Level;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the reference of all commands, which is what HELP knows, and of the tables that SELECT reads, as Markdown. */
final class Manual {
    private final StringBuilder page = new StringBuilder("# Administrative commands\n");

    private Manual() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text(Catalog.standard()));
    }

    /** A chapter for each verb, and in it a section for each of its commands; last the tables and what is filled of them. */
    static String text(Catalog catalog) {
        Manual manual = new Manual();
        String verb = "";
        for (Topic topic : new HelpTopics(catalog).commands()) {
            String first = topic.title().split(" ")[0];
            if (!first.equals(verb)) {
                manual.page.append("\n## ").append(first).append('\n');
                verb = first;
            }
            topic.command().ifPresent(command -> manual.add(new CommandHelp(command, Level.NEWEST), topic));
        }
        manual.addTables();
        return manual.page.toString();
    }

    /** What SELECT finds. */
    private void addTables() {
        page.append("\n## Tables that SELECT reads\n\n```text\n")
                .append(ColumnsFilled.text())
                .append("```\n");
    }

    private void add(CommandHelp help, Topic topic) {
        page.append("\n### ").append(topic.number()).append(' ').append(topic.title());
        page.append("\n\n").append(help.command().summary());
        page.append("\n\nPrivilege class: ").append(help.privileges());
        help.since().ifPresent(version -> page.append(". Since version ").append(version));
        page.append(".\n");
        addSyntax(help.synopses());
        addParameters(help.parameters());
        if (!help.notes().isEmpty()) {
            page.append('\n');
            help.notes().forEach(note -> page.append("- ").append(plain(note)).append('\n'));
        }
    }

    private void addSyntax(List<CommandHelp.Synopsis> synopses) {
        for (CommandHelp.Synopsis synopsis : synopses) {
            if (!synopsis.variant().isEmpty()) {
                page.append("\nSyntax (").append(synopsis.variant()).append("):\n");
            }
            page.append("\n```text\n")
                    .append(String.join("\n", synopsis.lines()))
                    .append("\n```\n");
        }
    }

    private void addParameters(List<CommandHelp.ParameterHelp> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.append("\n| Parameter | Meaning | Default |\n|---|---|---|\n");
        for (CommandHelp.ParameterHelp parameter : parameters) {
            page.append("| `").append(parameter.title().replace("|", "\\|")).append("` | ");
            page.append(plain(parameter.description()));
            page.append(parameter.required() ? " Required." : "").append(" | ");
            page.append(plain(String.join(" or ", parameter.defaults()))).append(" |\n");
        }
    }

    /** Text in which Markdown sees no marks of its own. */
    private static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replace("_", "\\_");
    }
}
