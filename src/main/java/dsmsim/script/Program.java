package dsmsim.script;

import dsmsim.command.Runner;
import dsmsim.language.LineJoiner;
import dsmsim.language.ScriptStatement;
import dsmsim.language.ScriptStatements;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A script ready to run: continuation lines joined, variables replaced.
 *
 * @param labels where GOTO finds them: the index of the statement
 */
record Program(String script, List<Statement> statements, Map<String, Integer> labels) {

    /**
     * A statement and where it comes from.
     *
     * @param line the number of its first line
     * @param meaning empty if it is not valid
     */
    record Statement(int line, String text, Optional<ScriptStatement> meaning) {}

    /**
     * The script for a list of values.
     *
     * @throws CommandFailure ANR1464E if there is a variable without a value, SIM0407E if a command is too long
     */
    static Program of(String script, List<Row> lines, List<String> values, Runner runner) {
        List<Statement> statements = new ArrayList<>();
        LineJoiner joiner = new LineJoiner();
        int first = 0;
        for (Row line : lines) {
            String text = line.get(ScriptLine.COMMAND);
            first = joiner.isPending() ? first : line.get(ScriptLine.LINE);
            Optional<String> command = joiner.add(text);
            if (joiner.fault().isPresent()) {
                throw joiner.fault().get();
            }
            if (command.isPresent()) {
                statements.add(statement(script, first, command.get(), values, runner));
            } else if (!joiner.isPending()) {
                statements.add(new Statement(first, text, Optional.of(ScriptStatement.BLANK)));
            }
        }
        Optional<String> last = joiner.finish();
        if (last.isPresent()) {
            statements.add(statement(script, first, last.get(), values, runner));
        }
        return new Program(script, statements, labels(statements));
    }

    private static Statement statement(String script, int line, String text, List<String> values, Runner runner) {
        String replaced = Variables.replace(text, values, variable -> {
            throw CommandFailure.of("ANR1464E", script, line, variable, runner.masked(text));
        });
        return new Statement(line, replaced, ScriptStatements.parse(replaced).filter(Condition::isValid));
    }

    /** Where a label stands twice, the first one counts. */
    private static Map<String, Integer> labels(List<Statement> statements) {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            String label =
                    statements.get(i).meaning().map(ScriptStatement::label).orElse("");
            if (!label.isEmpty()) {
                labels.putIfAbsent(label, i);
            }
        }
        return labels;
    }
}
