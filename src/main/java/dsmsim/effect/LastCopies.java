package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.site.Attribute;
import dsmsim.site.ChangeReader;
import dsmsim.site.InventoryKey;
import dsmsim.site.Restores;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds versions that some server could read before a change and none can read after it, where nobody meant that: a
 * replication has deleted them, which was never sent them by that source, a server has got back a database that does not know
 * them, or they have been damaged. What a node's own server deletes, by policy or by a command, is meant; so is what a source
 * has held and deleted before its target does. A source whose file space was deleted as a whole remembers nothing of it: what a
 * replication into the same name then deletes counts as lost, since nobody named the target. The cost follows what has changed.
 */
public final class LastCopies implements ChangeReader {
    private final Site before;
    private final Site after;
    private final List<Files> changed = new ArrayList<>();
    private final Set<String> restored = new HashSet<>();
    private Losses lost = Losses.NONE;

    /** What a server held in a place, and holds. */
    private record Files(String server, InventoryKey key, Inventory from, Inventory to) {}

    private LastCopies(Site before, Site after) {
        this.before = before;
        this.after = after;
    }

    /** The versions that a change loses. */
    static Losses lost(Site before, Site after, SiteChange change) {
        LastCopies copies = new LastCopies(before, after);
        change.tell(copies);
        copies.changed.forEach(copies::look);
        return copies.lost;
    }

    @Override
    public void setting(String server, Attribute<?> setting, Object from, Object to) {
        if (setting == Restores.COUNT) {
            restored.add(server);
        }
    }

    @Override
    public void files(String server, InventoryKey key, Inventory from, Inventory to) {
        if (key.partner().isEmpty() && from != null && !from.isEmpty()) {
            changed.add(new Files(server, key, from, to == null ? Inventory.EMPTY : to));
        }
    }

    private void look(Files files) {
        FileGroup group = Copies.group(files.server, files.key, before, after);
        Copies left = new Copies(after, group, before.servers().get(files.server), files.key);
        if (restored.contains(files.server) || VersionFlows.isReplica(before, files.server, files.key.node())) {
            deleted(files, group, left);
        }
        if (files.to.damaged() > 0) {
            damaged(files, group, left);
        }
    }

    private void deleted(Files files, FileGroup group, Copies left) {
        boolean isRestored = restored.contains(files.server);
        Map<Server, Inventory> known = new Copies(before, group).known(files.server);
        List<Version> gone = new ArrayList<>();
        Difference changes = Difference.between(files.from, files.to);
        while (changes.hasNext()) {
            Change change = changes.next();
            if (change instanceof Change.Delete && isReadable(change.version())) {
                VersionKey version = change.key();
                if (!left.isReadable(version) && (isRestored || !isMeant(version, known, left))) {
                    gone.add(change.version());
                }
            }
        }
        lost = lost.plus(group, gone);
    }

    /** Whether a server that has known of the replica's copy had one of its own, and has deleted that. */
    private boolean isMeant(VersionKey version, Map<Server, Inventory> known, Copies left) {
        for (Map.Entry<Server, Inventory> source : known.entrySet()) {
            if (source.getValue().find(version).isPresent()) {
                Server now = after.servers().get(source.getKey().name());
                if (now == null || !left.isHeld(version, now)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReadable(Version version) {
        return !version.damaged();
    }

    private void damaged(Files files, FileGroup group, Copies left) {
        List<Version> unreadable = new ArrayList<>();
        for (Version version : files.to.damagedVersions()) {
            boolean wasReadable = files.from
                    .find(version.key())
                    .filter(LastCopies::isReadable)
                    .isPresent();
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
