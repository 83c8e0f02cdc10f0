package dsmsim.report;

import dsmsim.hazard.Finding;
import dsmsim.hazard.Findings;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.StepLabels;
import dsmsim.rehearsal.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told of a rehearsal, whatever its form: text, JSON and HTML are drawn from this and nothing else.
 *
 * @param nodes those to which something has happened, or all where nothing has
 * @param places what was held where at the start
 * @param start the servers at the start
 * @param notes what the steps put data at risk by, or lose
 * @param findings the hazards met
 * @param otherwise what comes out where doubtful facts are taken otherwise
 */
record Report(
        Rehearsal rehearsal,
        Set<String> nodes,
        List<ReportPlace> places,
        Map<String, ServerState> start,
        List<ReportStep> steps,
        List<LossNote> notes,
        List<Finding> findings,
        List<OtherReading> otherwise,
        Verdict verdict) {

    static Report of(Rehearsal rehearsal, Retrial retrial) {
        Set<String> nodes = rehearsal.nodes();
        List<String> labels = StepLabels.of(rehearsal.steps());
        List<ReportStep> steps = new ArrayList<>();
        RehearsedStep before = null;
        for (RehearsedStep step : rehearsal.steps()) {
            Map<String, ServerState> servers =
                    ServerState.of(step.site(), nodes, step.copies().singleOn());
            steps.add(ReportStep.of(step, labels.get(step.number() - 1), servers, before));
            before = step;
        }
        Verdict verdict = Verdict.of(rehearsal);
        return new Report(
                rehearsal,
                nodes,
                ReportPlace.of(rehearsal.start(), nodes),
                ServerState.of(rehearsal.start(), nodes, Map.of()),
                steps,
                LossNote.of(rehearsal, labels, retrial),
                Findings.of(rehearsal),
                retrial.otherReadings(rehearsal, verdict),
                verdict);
    }

    /** The names of all servers that there are at some step. */
    Set<String> servers() {
        Set<String> servers = new TreeSet<>(start.keySet());
        steps.forEach(step -> servers.addAll(step.servers().keySet()));
        return servers;
    }
}
