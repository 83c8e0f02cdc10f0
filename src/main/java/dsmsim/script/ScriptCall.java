package dsmsim.script;

import dsmsim.language.CommandLine;
import dsmsim.language.LineJoiner;
import dsmsim.language.ScriptStatement;
import dsmsim.language.ScriptStatements;
import dsmsim.language.Word;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a RUN hands on to the commands of its script, whether it can be run or not. */
public final class ScriptCall {
    /** The verb and the name of the script come before the values. */
    private static final int BEHIND_NAME = 2;

    private ScriptCall() {}

    /** The name of the script, wherever keywords stand; empty without one. */
    public static String name(CommandLine line) {
        return line.words().stream()
                .filter(Word::isOperand)
                .skip(1)
                .map(word -> word.value().text().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** The values; commas part them as blanks do, and both may be mixed. */
    public static List<Word.Item> values(CommandLine line) {
        return line.words().stream()
                .filter(Word::isOperand)
                .skip(BEHIND_NAME)
                .flatMap(word -> word.values().stream())
                .toList();
    }

    /** The commands of a script that have variables, with the values in their place; empty where there is no such script. */
    public static Optional<List<String>> commands(String script, List<String> values, Server server) {
        Collection<Row> lines = server.under(ScriptLine.TYPE, script);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> commands = new ArrayList<>();
        LineJoiner joiner = new LineJoiner();
        for (Row line : lines) {
            joiner.add(line.get(ScriptLine.COMMAND)).ifPresent(text -> addCommand(text, values, commands));
        }
        joiner.finish().ifPresent(text -> addCommand(text, values, commands));
        return Optional.of(commands);
    }

    private static void addCommand(String text, List<String> values, List<String> commands) {
        String replaced = Variables.replace(text, values, variable -> "$" + variable);
        if (!replaced.equals(text)) {
            ScriptStatements.parse(replaced)
                    .filter(statement -> statement.step() == ScriptStatement.Step.COMMAND)
                    .ifPresent(statement -> commands.add(statement.operand()));
        }
    }
}
