package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.Node;
import dsmsim.site.Attribute;
import dsmsim.site.ChangeReader;
import dsmsim.site.InventoryKey;
import dsmsim.site.Restores;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.site.SummaryRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what has become of versions between two sites. Blocks that inventories share are not read. */
public final class VersionFlows implements ChangeReader {
    private static final Comparator<VersionFlow> ORDER =
            Comparator.comparing(VersionFlow::server).thenComparing(VersionFlow::group);

    private final Site before;
    private final Site after;
    private final List<Files> changed = new ArrayList<>();
    /** The servers whose knowledge of what a target holds of a group has changed. */
    private final Map<Sent, Set<String>> senders = new HashMap<>();

    private final Set<String> restored = new HashSet<>();

    /** What a server held in a place, and holds. */
    private record Files(String server, InventoryKey key, Inventory from, Inventory to) {}

    private record Sent(String target, FileGroup group) {}

    private VersionFlows(Site before, Site after) {
        this.before = before;
        this.after = after;
    }

    /** By server and group; only those to which something has happened. */
    public static List<VersionFlow> of(SiteChange change, Site before, Site after) {
        VersionFlows flows = new VersionFlows(before, after);
        change.tell(flows);
        List<VersionFlow> found = new ArrayList<>();
        for (Files files : flows.changed) {
            VersionFlow flow = flows.flow(files);
            if (!flow.isNothing()) {
                found.add(flow);
            }
        }
        found.sort(ORDER);
        return found;
    }

    @Override
    public void server(String name, Server from, Server to) {
        Server any = from == null ? to : from;
        for (Map.Entry<InventoryKey, Inventory> entry : any.inventories().entrySet()) {
            files(name, entry.getKey(), from == null ? null : entry.getValue(), to == null ? null : entry.getValue());
        }
    }

    @Override
    public void setting(String server, Attribute<?> setting, Object from, Object to) {
        if (setting == Restores.COUNT) {
            restored.add(server);
        }
    }

    @Override
    public void files(String server, InventoryKey key, Inventory from, Inventory to) {
        FileGroup group = Copies.group(server, key, before, after);
        if (key.partner().isEmpty()) {
            changed.add(
                    new Files(server, key, from == null ? Inventory.EMPTY : from, to == null ? Inventory.EMPTY : to));
        } else {
            senders.computeIfAbsent(new Sent(key.partner(), group), any -> new TreeSet<>())
                    .add(server);
        }
    }

    private VersionFlow flow(Files files) {
        FileGroup group = Copies.group(files.server, files.key, before, after);
        long added = 0;
        long deleted = 0;
        long inactivated = 0;
        long activated = 0;
        long rebound = 0;
        if (files.from.isEmpty() || files.to.isEmpty()) {
            added = files.to.versions();
            deleted = files.from.versions();
        } else {
            Difference changes = Difference.between(files.from, files.to);
            while (changes.hasNext()) {
                Change change = changes.next();
                added += change instanceof Change.Add ? 1 : 0;
                deleted += change instanceof Change.Delete ? 1 : 0;
                if (change instanceof Change.Update update) {
                    Version old = update.before();
                    Version now = update.after();
                    inactivated += old.isActive() && !now.isActive() ? 1 : 0;
                    activated += !old.isActive() && now.isActive() ? 1 : 0;
                    rebound += old.managementClass().equals(now.managementClass()) ? 0 : 1;
                }
            }
        }
        boolean isReplica =
                isReplica(before, files.server, group.node()) || isReplica(after, files.server, group.node());
        boolean isReceived = isReplica && !restored.contains(files.server);
        return new VersionFlow(
                files.server,
                group,
                added > 0 && isReceived ? source(files.server, group) : "",
                isReceived ? 0 : added,
                isReceived ? added : 0,
                inactivated,
                activated,
                rebound,
                deleted,
                deleted == 0 ? VersionFlow.Cause.NONE : cause(files.server, isReplica),
                becameDamaged(files.from, files.to),
                becameDamaged(files.to, files.from));
    }

    private String source(String target, FileGroup group) {
        Set<String> sources = senders.getOrDefault(new Sent(target, group), Set.of());
        return sources.size() == 1 ? sources.iterator().next() : "";
    }

    private VersionFlow.Cause cause(String server, boolean isReplica) {
        if (restored.contains(server)) {
            return VersionFlow.Cause.RESTORE;
        }
        if (hasExpired(server)) {
            return VersionFlow.Cause.EXPIRATION;
        }
        return isReplica ? VersionFlow.Cause.REPLICATION : VersionFlow.Cause.COMMAND;
    }

    /** Whether an expiration has ended there. */
    private boolean hasExpired(String name) {
        Server old = before.servers().get(name);
        Server now = after.servers().get(name);
        if (old == null || now == null || old.summary() == now.summary()) {
            return false;
        }
        for (SummaryRecord ended : now.summary().since(old.summary())) {
            if (ended.operation() == SummaryRecord.Operation.EXPIRATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether only replication stores and deletes a node's files there. */
    static boolean isReplica(Site site, String server, String node) {
        Server on = site.servers().get(server);
        Row row = on == null ? null : on.find(Node.TYPE, node).orElse(null);
        return row != null && row.get(Node.REPL_MODE).receives();
    }

    /** How many of the damaged versions of the second are those that the first can read. */
    private static long becameDamaged(Inventory first, Inventory second) {
        if (second.damaged() == 0) {
            return 0;
        }
        long count = 0;
        for (Version version : second.damagedVersions()) {
            count += first.find(version.key()).filter(old -> !old.damaged()).isPresent() ? 1 : 0;
        }
        return count;
    }
}
