package dsmsim.language;

import dsmsim.language.ScriptStatement.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reads the statements of server scripts. */
public final class ScriptStatements {

    private ScriptStatements() {}

    /**
     * The statement that a line holds, continuation lines joined.
     *
     * @return empty if the line is none: an IF that is not closed, a GOTO without a label, an EXIT with more behind it
     */
    public static Optional<ScriptStatement> parse(String text) {
        TextStream characters = new TextStream();
        characters.read(text);
        ScriptStatementLexer lexer = new ScriptStatementLexer(characters);
        lexer.removeErrorListeners();
        ScriptStatementParser parser = new ScriptStatementParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return Optional.of(statement(parser.statement(), text));
        } catch (ParseCancellationException misfit) {
            return Optional.empty();
        }
    }

    private static ScriptStatement statement(ScriptStatementParser.StatementContext context, String text) {
        String label = "";
        if (context.label != null) {
            String name = context.label.getText();
            label = upper(name.substring(0, name.length() - 1));
        }
        List<String> codes = codes(context.condition());
        if (context.command() != null) {
            String command = text.substring(context.command().getStart().getStartIndex());
            return new ScriptStatement(label, codes, Step.COMMAND, command);
        }
        return step(context.step(), label, codes);
    }

    private static List<String> codes(ScriptStatementParser.ConditionContext condition) {
        List<String> codes = new ArrayList<>();
        if (condition != null) {
            condition.code().forEach(code -> codes.add(upper(code.getText())));
        }
        return List.copyOf(codes);
    }

    private static ScriptStatement step(ScriptStatementParser.StepContext step, String label, List<String> codes) {
        if (step == null) {
            return new ScriptStatement(label, codes, Step.NOTHING, "");
        }
        if (step.target() != null) {
            return new ScriptStatement(
                    label, codes, Step.GOTO, upper(step.target().getText()));
        }
        return new ScriptStatement(label, codes, Step.valueOf(upper(step.getText())), "");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
