package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.Node;
import dsmsim.site.ChangeReader;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds versions that some server could read before a change and none can read after it, where nobody meant that: a
 * replication has deleted them, which was never sent them by that source, or they have been damaged. What a node's own server
 * deletes, by policy or by a command, is meant; so is what a source has deleted before its target does. The cost follows what
 * has changed.
 */
public final class LastCopies implements ChangeReader {
    private final Site before;
    private final Site after;
    private Losses lost = Losses.NONE;

    private LastCopies(Site before, Site after) {
        this.before = before;
        this.after = after;
    }

    /** The versions that a change loses. */
    static Losses lost(Site before, Site after, SiteChange change) {
        LastCopies copies = new LastCopies(before, after);
        change.tell(copies);
        return copies.lost;
    }

    @Override
    public void files(String server, InventoryKey key, Inventory from, Inventory to) {
        if (!key.partner().isEmpty() || from == null || from.isEmpty()) {
            return;
        }
        Inventory now = to == null ? Inventory.EMPTY : to;
        if (isReplica(server, key.node())) {
            deleted(server, key, from, now);
        }
        if (now.damaged() > from.damaged()) {
            damaged(server, key, from, now);
        }
    }

    /** Whether the node's files are deleted there by replication only. */
    private boolean isReplica(String server, String node) {
        Optional<Row> row = Optional.ofNullable(before.servers().get(server)).flatMap(on -> on.find(Node.TYPE, node));
        return row.isPresent() && row.get().get(Node.REPL_MODE).receives();
    }

    private void deleted(String server, InventoryKey key, Inventory from, Inventory to) {
        FileGroup group = Copies.group(server, key, before, after);
        Copies left = new Copies(after, group);
        Copies known = new Copies(before, group);
        List<Version> gone = new ArrayList<>();
        Difference changes = Difference.between(from, to);
        while (changes.hasNext()) {
            Change change = changes.next();
            if (change instanceof Change.Delete && isReadable(change.version())) {
                VersionKey version = change.key();
                if (!left.isReadable(version) && !known.isKnownElsewhere(version, server)) {
                    gone.add(change.version());
                }
            }
        }
        lost = lost.plus(group, gone);
    }

    private static boolean isReadable(Version version) {
        return !version.damaged();
    }

    private void damaged(String server, InventoryKey key, Inventory from, Inventory to) {
        FileGroup group = Copies.group(server, key, before, after);
        Copies left = new Copies(after, group);
        List<Version> unreadable = new ArrayList<>();
        for (Version version : to.damagedVersions()) {
            boolean wasReadable =
                    from.find(version.key()).filter(LastCopies::isReadable).isPresent();
            if (wasReadable && !left.isReadable(version.key())) {
                unreadable.add(version);
            }
        }
        lost = lost.plus(group, unreadable);
    }

    /** The same as {@link #lost(Site, Site, SiteChange)} for two sites of which mostly nothing is lost. */
    public static Losses lost(Site before, Site after) {
        return mayLose(before, after) ? lost(before, after, SiteChange.between(before, after)) : Losses.NONE;
    }

    /** Whether some server's files have changed at all. */
    private static boolean mayLose(Site before, Site after) {
        for (Server server : after.servers().values()) {
            Server old = before.servers().get(server.name());
            if (old != null && old.inventories() != server.inventories()) {
                return true;
            }
        }
        return false;
    }
}
