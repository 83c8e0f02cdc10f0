package dsmsim.hazard;

import dsmsim.node.Node;
import dsmsim.policy.ManagementClass;
import dsmsim.policy.PolicySet;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.server.ServerDefinition;
import dsmsim.server.SessionSettings;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A hazard that nodes have at a moment, whatever has brought it about. A node is looked at when a step has touched it, or the
 * servers in a way that may matter; what was found stands until it is looked at again. So the procedure is not blamed for
 * nodes with which it has nothing to do.
 */
abstract class StandingHazard implements HazardRule {
    /** Objects of a server that concern all its nodes. */
    private static final List<ObjectType> COMMON = List.of(PolicySet.TYPE, ManagementClass.TYPE);

    /**
     * Something that is so. Nodes that have it in common, by server and subject, are told together.
     *
     * @param subject see {@link Finding#subject}
     * @param text {@code {n}} stands for the number of versions, and their noun
     */
    record Standing(String server, String subject, long versions, String text, String advice) {
        private static final String NUMBER = "{n}";

        Standing plus(Standing other) {
            return new Standing(server, subject, versions + other.versions, text, advice);
        }

        private String key() {
            return server + '\0' + subject;
        }

        private void tell(RehearsedStep step, Findings findings) {
            findings.add(step, server, subject, versions, text.replace(NUMBER, counted(versions)), advice);
        }
    }

    /** {@code 1 version}, {@code 1,155 versions}. */
    static String counted(long versions) {
        return Values.number(versions) + (versions == 1 ? " version" : " versions");
    }

    /** What is wrong with a node. */
    abstract List<Standing> look(String node, Site site);

    @Override
    public final void find(Rehearsal rehearsal, Findings findings) {
        Map<String, List<Standing>> standing = new TreeMap<>();
        for (RehearsedStep step : rehearsal.steps()) {
            for (String node : concerned(step)) {
                List<Standing> found = look(node, step.site());
                if (found.isEmpty()) {
                    standing.remove(node);
                } else {
                    standing.put(node, found);
                }
            }
            Map<String, Standing> together = new LinkedHashMap<>();
            standing.values().forEach(all -> all.forEach(each -> together.merge(each.key(), each, Standing::plus)));
            together.values().forEach(each -> each.tell(step, findings));
        }
    }

    private static Set<String> concerned(RehearsedStep step) {
        if (step.before() == step.site()) {
            return Set.of();
        }
        Set<String> nodes = new TreeSet<>(step.effects().nodes());
        for (Server server : step.site().servers().values()) {
            Server before = step.before().servers().get(server.name());
            if (before != null && before != server && isOtherwise(before, server)) {
                nodes.addAll(server.all(Node.TYPE).keySet());
            }
        }
        return nodes;
    }

    /** Whether a server does otherwise with nodes of which nothing has changed. */
    private static boolean isOtherwise(Server before, Server after) {
        for (ObjectType type : COMMON) {
            if (before.all(type) != after.all(type)) {
                return true;
            }
        }
        return !before.setting(ReplicationSettings.TARGET).equals(after.setting(ReplicationSettings.TARGET))
                || !before.setting(SessionSettings.INBOUND_DISABLED)
                        .equals(after.setting(SessionSettings.INBOUND_DISABLED))
                || !before.setting(SessionSettings.OUTBOUND_DISABLED)
                        .equals(after.setting(SessionSettings.OUTBOUND_DISABLED))
                || !isSameKeys(ServerDefinition.TYPE, before, after)
                || !dissimilar(before).equals(dissimilar(after));
    }

    private static boolean isSameKeys(ObjectType type, Server before, Server after) {
        return before.all(type) == after.all(type)
                || before.all(type).keySet().equals(after.all(type).keySet());
    }

    /** The partners whose own policies manage what they are sent. */
    private static Set<String> dissimilar(Server server) {
        Set<String> partners = new TreeSet<>();
        for (Row partner : server.all(Partners.TYPE).values()) {
            if (partner.get(Partners.DISSIMILAR_POLICIES)) {
                partners.add(partner.get(Partners.NAME));
            }
        }
        return partners;
    }
}
