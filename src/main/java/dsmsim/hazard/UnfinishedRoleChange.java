package dsmsim.hazard;

import dsmsim.command.Endangered;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.Roles;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rehearsal ends with modes of nodes that do not go together, though it has touched these nodes. A node that has not been
 * replicated yet sends alone, and rightly. Nodes of which the same is to be said are told together.
 */
final class UnfinishedRoleChange implements HazardRule {
    private static final int NAMED = 3;

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        List<RehearsedStep> steps = rehearsal.steps();
        if (steps.isEmpty()) {
            return;
        }
        Set<String> touched = new HashSet<>();
        steps.forEach(step -> touched.addAll(step.effects().nodes()));
        Map<String, Unfinished> alike = new TreeMap<>();
        Map<String, Roles> roles = Roles.of(rehearsal.end());
        for (Map.Entry<String, Roles> entry : roles.entrySet()) {
            if (entry.getValue().kind() == Roles.Kind.MIXED && touched.contains(entry.getKey())) {
                alike.computeIfAbsent(entry.getValue().inWords(), any -> new Unfinished(entry.getValue()))
                        .nodes
                        .add(entry.getKey());
            }
        }
        RehearsedStep last = steps.get(steps.size() - 1);
        for (Unfinished each : alike.values()) {
            findings.add(last, "", each.named(), each.held(last), each.text(), each.advice(last));
        }
    }

    /** Nodes that have the same modes. */
    private static final class Unfinished {
        private final Roles roles;
        private final List<String> nodes = new ArrayList<>();

        Unfinished(Roles roles) {
            this.roles = roles;
        }

        String named() {
            List<String> first = nodes.subList(0, Math.min(NAMED, nodes.size()));
            int more = nodes.size() - first.size();
            return String.join(",", first) + (more > 0 ? " and " + more + " more" : "");
        }

        /** What is held of these nodes on the server that has most. */
        long held(RehearsedStep last) {
            long held = 0;
            for (String node : nodes) {
                long most = 0;
                for (String server : roles.modes().keySet()) {
                    most = Math.max(most, Partnership.held(last.site().servers().get(server), node));
                }
                held += most;
            }
            return held;
        }

        String text() {
            return "The roles for " + named() + " do not go together: " + roles.inWords() + ".";
        }

        String advice(RehearsedStep last) {
            List<String> senders = roles.with(ReplicationMode.SYNCSEND);
            List<String> receivers = roles.with(ReplicationMode.SYNCRECEIVE);
            List<String> none = roles.with(ReplicationMode.NONE);
            boolean isHalf = roles.modes().size() == 2 && none.size() == 1;
            if (senders.size() == 1 && receivers.size() == 1) {
                return leftOver(senders.get(0), last);
            }
            if (isHalf && senders.size() + receivers.size() == 1) {
                String mode = senders.isEmpty() ? "SYNCSEND" : "SYNCRECEIVE";
                return "UPDATE NODE " + named() + " REPLSTATE=ENABLED REPLMODE=" + mode + " on " + none.get(0)
                        + ", then the synchronisation.";
            }
            return "Before the next replication: REMOVE REPLNODE " + named() + removedOn(last)
                    + "; then REPLMODE=SYNCSEND where the newest versions are, SYNCRECEIVE on the other, and replicate.";
        }

        /** To run what deletes last copies is no advice. */
        private String leftOver(String sender, RehearsedStep last) {
            long endangered = 0;
            for (Endangered each : last.endangered()) {
                boolean isHere = each.server().equals(sender) && nodes.contains(each.node());
                endangered += isHere ? each.versions() : 0;
            }
            if (endangered > 0) {
                return "The synchronisation is left over, but do not run it like this: it deletes "
                        + StandingHazard.counted(endangered) + " that no other server has.";
            }
            return "The synchronisation is left over: REPLICATE NODE " + named() + " PREVIEW=YES on " + sender
                    + ", then the same without PREVIEW.";
        }

        /** The servers on which the nodes have a mode that has to go. */
        private String removedOn(RehearsedStep last) {
            List<String> on = new ArrayList<>();
            for (Map.Entry<String, ReplicationMode> entry : roles.modes().entrySet()) {
                if (entry.getValue() != ReplicationMode.NONE) {
                    Server server = last.site().servers().get(entry.getKey());
                    on.add(server + (Partnership.namesPartner(server) ? " (SERVER= names its partner)" : ""));
                }
            }
            return " on " + String.join(" and ", on);
        }
    }
}
