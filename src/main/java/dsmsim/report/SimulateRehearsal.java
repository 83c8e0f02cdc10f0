package dsmsim.report;

import dsmsim.binding.Invocation;
import dsmsim.message.ReturnCode;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.Verdict;
import dsmsim.result.Result;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import java.util.Optional;

/** SIMULATE REHEARSAL: runs a macro on a copy of the site and tells what each step does. */
final class SimulateRehearsal implements SessionCommand {
    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        ReportText.Details details = ReportText.Details.valueOf(invocation.text("DETAILS"));
        Optional<ReportFile> written = invocation.find("OUTPUTFILE").map(ReportFile::of);
        Report report = Rehearsing.report(Procedure.of(invocation, session), session, RehearsalManner.USUAL);
        Result told = written.isPresent() ? written.get().write(report, details) : ReportText.of(report, details);
        Verdict verdict = report.verdict();
        ReturnCode code = verdict.fails(Verdict.USUAL_FAILURES) ? ReturnCode.NOSTORAGE : ReturnCode.OK;
        return told.and(new Result(Result.of(verdict.message()).parts(), code));
    }
}
