package dsmsim.help;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Parameter;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Explains a keyword: what it does, and in which commands. */
public final class KeywordHelp {
    private static final String INDENT = "  ";
    /** Fewer letters are looked for as a whole keyword. */
    private static final int SHORTEST_ABBREVIATION = 4;

    private KeywordHelp() {}

    /**
     * What there is to say about the keyword of that name or, if there is none, those that it may abbreviate.
     *
     * @param level of the server, whose commands are looked at
     * @return empty if no command has it
     */
    public static List<String> lines(String text, Catalog catalog, Level level) {
        String name = Letters.upper(text.endsWith("=") ? text.substring(0, text.length() - 1) : text);
        List<Command> commands = catalog.commands().stream()
                .filter(command -> command.knownAt(level))
                .toList();
        Set<String> meant = new TreeSet<>();
        for (Command command : commands) {
            if (command.keywords().names(level).contains(name)) {
                meant.add(name);
            }
        }
        if (meant.isEmpty() && name.length() >= SHORTEST_ABBREVIATION) {
            for (Command command : commands) {
                command.keywords().find(name, level).map(Parameter::name).ifPresent(meant::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (String keyword : meant) {
            addKeyword(keyword, commands, level, lines);
        }
        return lines;
    }

    private static void addKeyword(String keyword, List<Command> commands, Level level, List<String> lines) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        for (Command command : commands) {
            if (command.keywords().names(level).contains(keyword)) {
                for (CommandHelp.ParameterHelp parameter : new CommandHelp(command, level).parameters()) {
                    if (Letters.upper(parameter.title()).startsWith(keyword + "=")) {
                        meanings.computeIfAbsent(meaning(parameter), all -> new ArrayList<>())
                                .add(command.name());
                    }
                }
            }
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(keyword);
        meanings.forEach((meaning, names) -> {
            lines.add("");
            meaning.lines().forEach(line -> lines.addAll(Wrapping.of("", "", line)));
            names.forEach(name -> lines.add(INDENT + name));
        });
    }

    private static String meaning(CommandHelp.ParameterHelp parameter) {
        String title = parameter.title();
        return parameter.description().isEmpty() ? title : title + "\n" + parameter.description();
    }
}
