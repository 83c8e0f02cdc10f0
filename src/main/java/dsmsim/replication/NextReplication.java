package dsmsim.replication;

import dsmsim.command.Endangered;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.Node;
import dsmsim.node.ReplicationState;
import dsmsim.server.Reach;
import dsmsim.server.ServerDefinition;
import dsmsim.site.DataType;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the next REPLICATE NODE of each pair of servers would delete on its target although no other server has it: a preview of
 * the whole node that makes the checks of a real start. Whether outbound replication is enabled does not count, since that is
 * one command away.
 */
final class NextReplication {
    private final Site site;
    private final LocalDateTime now;
    private final List<Endangered> found = new ArrayList<>();

    private NextReplication(Site site, LocalDateTime now) {
        this.site = site;
        this.now = now;
    }

    /** @param nodes the nodes that are looked at */
    static List<Endangered> endangered(Site site, LocalDateTime now, Set<String> nodes) {
        NextReplication next = new NextReplication(site, now);
        for (Server source : site.servers().values()) {
            String target = source.setting(ReplicationSettings.TARGET);
            if (!target.isEmpty()
                    && source.has(ServerDefinition.TYPE, target)
                    && Reach.isUp(site, source.name(), target)) {
                nodes.forEach(node -> next.preview(source, target, node));
            }
        }
        return next.found;
    }

    private void preview(Server source, String target, String node) {
        Optional<Row> row =
                source.find(Node.TYPE, node).filter(found -> found.get(Node.REPL_STATE) == ReplicationState.ENABLED);
        if (row.isEmpty() || row.get().get(Node.REPL_MODE).receives()) {
            return;
        }
        String command = "REPLICATE NODE " + node;
        ReplicationRequest request = new ReplicationRequest(
                source.name(),
                target,
                command,
                FileSpaceNames.EVERY,
                EnumSet.allOf(DataType.class),
                false,
                "ALL",
                false,
                false,
                "");
        Draft copy = new Draft(site, now);
        TransferPlan plan = new TransferPlan(request, copy);
        for (Task task : Preparation.of(request, List.of(node), copy).tasks()) {
            Counters counted = Preview.counters(Preview.Planned.of(task, plan), plan, copy);
            if (counted.lastCopies() > 0) {
                found.add(new Endangered(
                        source.name(), command, target, node, task.filespace(), task.type(), counted.lastCopies()));
            }
        }
    }
}
