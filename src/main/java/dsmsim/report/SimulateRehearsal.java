package dsmsim.report;

import dsmsim.binding.Invocation;
import dsmsim.file.Trouble;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.ReturnCode;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.Verdict;
import dsmsim.result.Result;
import dsmsim.session.MacroSource;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/** SIMULATE REHEARSAL: runs a macro on a copy of the site and tells what each step does. */
final class SimulateRehearsal implements SessionCommand {
    /** The words before the values of the macro. */
    private static final int WORDS = 3;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        String file = invocation.text("macro_name");
        List<String> values = MacroSource.values(withoutKeywords(invocation.line()), WORDS);
        ReportText.Details details = ReportText.Details.valueOf(invocation.text("DETAILS"));
        Optional<ReportFile> written = invocation.find("OUTPUTFILE").map(ReportFile::of);
        try (MacroSource macro = session.macro(file)) {
            Report report = Rehearsing.report(Procedure.read(macro, values), session, RehearsalManner.USUAL);
            Result told = ReportText.of(report, details);
            if (written.isPresent()) {
                told = written.get().write(report, details);
            }
            Verdict verdict = report.verdict();
            return told.and(new Result(
                    Result.of(verdict.message()).parts(),
                    verdict.fails(Verdict.USUAL_FAILURES) ? ReturnCode.NOSTORAGE : ReturnCode.OK));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0003E", file, Trouble.with(file, e));
        } catch (UncheckedIOException e) {
            throw CommandFailure.of("SIM0003E", file, Trouble.with(file, e.getCause()));
        }
    }

    /** What follows a keyword is no value of the macro. */
    private static CommandLine withoutKeywords(CommandLine line) {
        List<Word> operands = line.words().stream().filter(Word::isOperand).toList();
        return new CommandLine(line.text(), line.routing(), operands, line.redirection(), line.fault());
    }
}
