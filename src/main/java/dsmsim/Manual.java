package dsmsim;

import dsmsim.catalog.Catalog;
import dsmsim.help.CommandHelp;
import dsmsim.help.HelpTopics;
import dsmsim.help.HelpTopics.Topic;
import dsmsim.product.Level;
import dsmsim.sql.Aggregates;
import dsmsim.sql.Functions;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
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
        manual.addFunctions();
        manual.addTables();
        return manual.page.toString();
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
        for (CommandHelp.Example example : help.examples()) {
            page.append('\n').append(plain(example.purpose())).append("\n\n```text\n");
            page.append(example.command()).append("\n```\n");
        }
    }

    private void addFunctions() {
        page.append("\n## Functions of SELECT\n\n| Function | Meaning |\n|---|---|\n");
        Aggregates.names().forEach(name -> addRow(Aggregates.synopsis(name), Aggregates.help(name)));
        Functions.names().forEach(name -> addRow(Functions.synopsis(name), Functions.help(name)));
    }

    /** What SELECT finds, then all tables with their columns and types; of those that came later, since when. */
    private void addTables() {
        page.append("\n## Tables that SELECT reads\n\n```text\n")
                .append(ColumnsFilled.text())
                .append("```\n");
        for (CatalogTable table : Tables.standard().all()) {
            page.append("\n**").append(plain(table.shortName())).append("**");
            page.append(since(table.since(), Level.of(0, 0, 0, 0)));
            page.append("\n\n| Column | Type |\n|---|---|\n");
            for (CatalogColumn column : table.columns()) {
                addRow(column.name(), column.type() + since(column.since(), table.since()));
            }
        }
    }

    private static String since(Level since, Level usual) {
        return since.isBefore(usual) || since.equals(usual) ? "" : " since " + since.inShort();
    }

    private void addRow(String name, String meaning) {
        page.append("| `").append(name).append("` | ").append(plain(meaning)).append(" |\n");
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
