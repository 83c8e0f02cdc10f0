package dsmsim.rehearsal;

import dsmsim.binding.Invocation;
import dsmsim.file.Trouble;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.ReturnCode;
import dsmsim.result.Result;
import dsmsim.runbook.Runbook;
import dsmsim.session.MacroSource;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;

/** SIMULATE REHEARSAL: runs a macro on a copy of the site and tells what each step does. */
public final class SimulateRehearsal implements SessionCommand {
    /** The words before the values of the macro. */
    private static final int WORDS = 3;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        String file = invocation.text("macro_name");
        List<String> values = MacroSource.values(withoutKeywords(invocation.line()), WORDS);
        try (MacroSource macro = macro(file, session)) {
            Rehearsal rehearsal = Rehearsal.of(macro, values, session, false);
            Result told = RehearsalText.of(rehearsal, invocation.yes("DETAILS"));
            Verdict verdict = Verdict.of(rehearsal);
            return told.and(new Result(
                    Result.of(verdict.message()).parts(), verdict.fails() ? ReturnCode.NOSTORAGE : ReturnCode.OK));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0003E", file, Trouble.with(file, e));
        }
    }

    @Override
    public MacroSource macro(String name, Session session) throws IOException {
        return Runbook.open(name, session);
    }

    /** What follows a keyword is no value of the macro. */
    private static CommandLine withoutKeywords(CommandLine line) {
        List<Word> operands = line.words().stream().filter(Word::isOperand).toList();
        return new CommandLine(line.text(), line.routing(), operands, line.redirection(), line.fault());
    }
}
