package dsmsim.hazard;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.product.Level;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.DefectIC92624;
import dsmsim.replication.DefectIC92876;
import dsmsim.replication.DefectIC98338;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A server is at a level that has a defect of replication, and does what brings that out: a node is to be synchronised, or the
 * first replication of several nodes to a target is started.
 */
final class DefectLevels implements HazardRule {
    private static final String ADVICE = "Bring both servers to 7.1.1.100 or later before the roles are changed.";

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        new SynchronisedLevels().find(rehearsal, findings);
        for (RehearsedStep step : rehearsal.steps()) {
            if (step.is("REPLICATE NODE")) {
                lookAtFirst(step, findings);
            }
        }
    }

    /** IC92876 and IC98338. */
    private static final class SynchronisedLevels extends StandingHazard {

        @Override
        List<Standing> look(String node, Site site) {
            List<Standing> found = new ArrayList<>();
            for (Partnership pair : Partnership.of(node, site)) {
                if (pair.sent().get(Node.REPL_MODE) == ReplicationMode.SYNCSEND) {
                    look(pair, found);
                }
            }
            return found;
        }

        private static void look(Partnership pair, List<Standing> found) {
            Level lower = pair.source().level().isBefore(pair.target().level())
                    ? pair.source().level()
                    : pair.target().level();
            List<String> defects = new ArrayList<>();
            if (DefectIC92876.affects(lower)) {
                defects.add("a synchronisation may make files inactive that are active on both servers (IC92876)");
            }
            if (DefectIC98338.affects(lower)) {
                defects.add("a file may have several active versions after a change of roles (IC98338)");
            }
            if (!defects.isEmpty()) {
                found.add(new StandingHazard.Standing(
                        pair.target().name(),
                        pair.source() + " and " + pair.target(),
                        active(pair),
                        "At level " + lower + " " + String.join("; ", defects) + ". {n} active on " + pair.target()
                                + ".",
                        ADVICE));
            }
        }

        private static long active(Partnership pair) {
            long active = 0;
            for (Row filespace : pair.target().under(FileSpace.TYPE, pair.node())) {
                Inventory backups = FileSpace.inventory(pair.target(), filespace, DataType.BACKUP);
                active += backups.activeVersions();
            }
            return active;
        }
    }

    /** IC92624. */
    private static void lookAtFirst(RehearsedStep step, Findings findings) {
        for (String on : step.servers()) {
            Optional<Server> source = step.before().server(on);
            if (source.isPresent() && DefectIC92624.affects(source.get().level())) {
                String target = source.get().setting(ReplicationSettings.TARGET);
                Set<String> nodes = CommandNames.nodes(CommandNames.of(step), source.get());
                nodes.removeIf(node -> !isSent(node, source.get()));
                if (!target.isEmpty() && nodes.size() > 1 && !source.get().has(Partners.TYPE, target)) {
                    tellFirst(step, source.get(), target, nodes, findings);
                }
            }
        }
    }

    private static boolean isSent(String node, Server source) {
        return source.find(Node.TYPE, node)
                .filter(row -> row.get(Node.REPL_STATE) == ReplicationState.ENABLED)
                .filter(row -> !row.get(Node.REPL_MODE).receives())
                .isPresent();
    }

    private static void tellFirst(
            RehearsedStep step, Server source, String target, Set<String> nodes, Findings findings) {
        long held = 0;
        for (String node : nodes) {
            held += Partnership.held(source, node);
        }
        findings.add(
                step,
                source.name(),
                target + " IC92624",
                held,
                "At level " + source.level() + " the first replication of several nodes (here " + nodes.size()
                        + ") to a new target may fail with " + "ANR0102E (IC92624).",
                "Replicate one node first, then the others; what has failed works when it is started again.");
    }
}
