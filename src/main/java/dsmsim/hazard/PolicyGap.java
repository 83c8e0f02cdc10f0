package dsmsim.hazard;

import dsmsim.inventory.Counts;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.policy.ActivePolicy;
import dsmsim.replication.Partners;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A server manages versions of a class that its policy does not have but its partner's has. As long as a node is a replica its
 * source expires for it, so that the class is not missed; it is when the target has taken the node over, or where policies may
 * be dissimilar. How much is then deleted is told where copy groups differ.
 */
final class PolicyGap extends StandingHazard {
    /** Space-managed files do not expire. */
    private static final List<DataType> EXPIRING = List.of(DataType.BACKUP, DataType.ARCHIVE);

    @Override
    List<Standing> look(String node, Site site) {
        List<Standing> found = new ArrayList<>();
        for (Partnership pair : Partnership.of(node, site)) {
            if (pair.isTakenOver()
                    || Partners.isDissimilar(pair.source(), pair.target().name())) {
                gaps(pair.target(), pair.replica(), pair.source(), pair.sent(), found);
            }
            gaps(pair.source(), pair.sent(), pair.target(), pair.replica(), found);
        }
        return found;
    }

    private static void gaps(Server server, Row node, Server other, Row there, List<Standing> found) {
        String domain = node.get(Node.DOMAIN);
        ActivePolicy policy = new ActivePolicy(server, domain);
        ActivePolicy known = new ActivePolicy(other, there.get(Node.DOMAIN));
        Map<String, Long> missing = new LinkedHashMap<>();
        for (Row filespace : server.under(FileSpace.TYPE, node.get(Node.NAME))) {
            for (DataType type : EXPIRING) {
                Map<String, Counts> classes =
                        FileSpace.inventory(server, filespace, type).managementClasses();
                for (Map.Entry<String, Counts> bound : classes.entrySet()) {
                    if (!policy.has(bound.getKey()) && known.has(bound.getKey())) {
                        missing.merge(bound.getKey(), bound.getValue().versions(), Long::sum);
                    }
                }
            }
        }
        missing.forEach((name, versions) -> found.add(standing(policy, name, versions, other)));
    }

    private static Standing standing(ActivePolicy policy, String name, long versions, Server other) {
        String kept = policy.defaultClass()
                .map(usual -> "its default class " + usual)
                .orElse("the grace periods of the domain");
        return new Standing(
                policy.server().name(),
                policy.domain() + ' ' + name,
                versions,
                "Domain " + policy.domain() + " has no class " + name + " there, that of {n}; EXPIRE INVENTORY goes by "
                        + kept + ".",
                "Before that, define " + name + " with its copy groups there as on " + other
                        + " and ACTIVATE POLICYSET. VALIDATE REPLPOLICY shows what else differs.");
    }
}
