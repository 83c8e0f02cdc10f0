package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.file.Trouble;
import dsmsim.language.CommandLine;
import dsmsim.message.CommandFailure;
import dsmsim.message.ReturnCode;
import dsmsim.result.Result;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/**
 * MACRO: runs the commands of a file. Unless ITEMCOMMIT is on, the outermost macro with all nested ones is one
 * transaction, which an error ends and rolls back.
 */
final class Macro implements SessionCommand {
    /** The words before the values of the macro. */
    private static final int WORDS = 2;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        CommandLine line = invocation.line();
        String file = invocation.text("macro_name");
        List<String> values = MacroSource.values(line, WORDS);
        try (MacroSource macro = MacroSource.file(file, session.macros().folder())) {
            if (line.redirection().isNone()) {
                return new Result(List.of(), session.runMacro(macro, values, output));
            }
            Gathered gathered = new Gathered(output);
            return gathered.reply(session.runMacro(macro, values, gathered));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0003E", file, Trouble.with(file, e));
        }
    }

    /** Runs the commands of a macro until one fails; with ITEMCOMMIT all of them. */
    static ReturnCode runLines(MacroSource source, List<String> values, Session session, Output output)
            throws IOException {
        String task = "MACRO " + source.name();
        int commands = 0;
        ReturnCode worst = ReturnCode.OK;
        try (MacroReader macro = new MacroReader(source, values, session.reader(), session.level())) {
            Optional<Prepared> command = macro.next();
            while (command.isPresent() && !session.isEnded()) {
                session.monitor().step(task, "commands", commands++, 0);
                session.macros().reach(command.get());
                output.command(command.get().text());
                worst = worst.worseOf(session.run(command.get(), output));
                if (worst.isError() && !session.isItemCommit()
                        || session.macros().endsAll()) {
                    return worst;
                }
                command = macro.next();
            }
        }
        return worst;
    }

    /** The line with {@code %1} and so on replaced; a variable without a value becomes nothing. */
    static String substituted(String line, List<String> values) {
        if (line.indexOf('%') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            int end = i + 1;
            while (line.charAt(i) == '%' && end < line.length() && Character.isDigit(line.charAt(end))) {
                end++;
            }
            if (end == i + 1) {
                text.append(line.charAt(i));
            } else {
                text.append(value(line.substring(i + 1, end), values));
            }
            i = end;
        }
        return text.toString();
    }

    private static String value(String number, List<String> values) {
        int index = number.length() > 4 ? 0 : Integer.parseInt(number);
        return index >= 1 && index <= values.size() ? values.get(index - 1) : "";
    }
}
