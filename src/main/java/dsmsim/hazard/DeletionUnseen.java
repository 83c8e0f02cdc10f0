package dsmsim.hazard;

import dsmsim.binding.Invocation;
import dsmsim.effect.VersionFlow;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A replication compares both servers and deletes on its target, and the procedure has no preview before it. This is about the
 * procedure, one line a run, not about the versions: which those are is told where the receiver holds them. What a source has
 * deleted itself goes from its target as well, every day, and needs no preview.
 */
final class DeletionUnseen implements HazardRule {

    /** The last replication of a node. */
    private record LastRun(RehearsedStep step, String source, boolean compares, boolean isPreviewed) {}

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Map<String, LastRun> runs = new HashMap<>();
        Set<String> previewed = new HashSet<>();
        for (RehearsedStep step : rehearsal.steps()) {
            if (step.is("REPLICATE NODE") && !step.isRefused()) {
                for (String source : step.servers()) {
                    step.before().server(source).ifPresent(on -> note(step, on, runs, previewed));
                }
            }
            look(step, runs, findings);
        }
    }

    private static void note(RehearsedStep step, Server source, Map<String, LastRun> runs, Set<String> previewed) {
        Invocation invocation = step.command().orElseThrow().invocation().orElseThrow();
        for (String node : CommandNames.nodes(CommandNames.of(step), source)) {
            String seen = source.name() + ' ' + node;
            if (invocation.yes("PREVIEW")) {
                previewed.add(seen);
            } else {
                boolean compares = isSynchronised(node, source) || isForced(invocation);
                runs.put(node, new LastRun(step, source.name(), compares, previewed.remove(seen)));
            }
        }
    }

    private static boolean isSynchronised(String node, Server source) {
        Optional<Row> row = source.find(Node.TYPE, node);
        return row.isPresent() && row.get().get(Node.REPL_MODE) == ReplicationMode.SYNCSEND;
    }

    private static boolean isForced(Invocation invocation) {
        return invocation.given("FORCERECONCILE")
                && !invocation.text("FORCERECONCILE").equals("NO");
    }

    private static void look(RehearsedStep step, Map<String, LastRun> runs, Findings findings) {
        Map<String, Long> deleted = new TreeMap<>();
        Map<String, String> targets = new HashMap<>();
        for (VersionFlow flow : step.flows()) {
            if (flow.cause() == VersionFlow.Cause.REPLICATION) {
                deleted.merge(flow.group().node(), flow.deleted(), Long::sum);
                targets.put(flow.group().node(), flow.server());
            }
        }
        deleted.forEach((node, versions) -> {
            LastRun run = runs.get(node);
            if (run != null && run.compares() && !run.isPreviewed()) {
                tell(run, node, targets.get(node), versions, findings);
            }
        });
    }

    private static void tell(LastRun run, String node, String target, long versions, Findings findings) {
        findings.add(
                run.step(),
                run.source(),
                node,
                versions,
                "No preview comes before REPLICATE NODE " + node + ", which deletes " + StandingHazard.counted(versions)
                        + " on " + target + ".",
                "Put REPLICATE NODE " + node + " PREVIEW=YES before it on " + run.source()
                        + ", and stop there if it counts files to delete.");
    }
}
