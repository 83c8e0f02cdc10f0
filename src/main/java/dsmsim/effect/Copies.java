package dsmsim.effect;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds a version. A file space has the same name on all servers, but not the same identifier; a version is known by its
 * file and the time at which it was inserted. Where a file space has got another name on one server only, the file spaces of
 * the node are looked through whose names the holder of the version has not known: that they are the same is told by nothing
 * but the versions.
 */
final class Copies {
    private final Site site;
    private final FileGroup group;
    /** The names of the node's file spaces on the holder that are other ones. */
    private final Set<String> others = new HashSet<>();

    private final boolean followsNames;
    /** What each server holds, looked up once: there may be many versions to be asked for. */
    private Map<String, List<Inventory>> held;

    /** The copies in file spaces of the group's own name. */
    Copies(Site site, FileGroup group) {
        this.site = site;
        this.group = group;
        this.followsNames = false;
    }

    /**
     * The copies of what a server has held, or holds, also in file spaces with another name.
     *
     * @param holder as it was when it had its files
     * @param key of these files
     */
    Copies(Site site, FileGroup group, Server holder, InventoryKey key) {
        this.site = site;
        this.group = group;
        this.followsNames = true;
        for (Row row : holder.under(FileSpace.TYPE, key.node())) {
            if (row.get(FileSpace.ID) != key.fsid()) {
                others.add(row.get(FileSpace.NAME));
            }
        }
    }

    /** What a server's inventory belongs to. */
    static FileGroup group(String server, InventoryKey key, Site before, Site after) {
        return new FileGroup(key.node(), filespace(server, key, before, after), key.type());
    }

    /** The name of a file space that a server has, or has had. */
    static String filespace(String server, InventoryKey key, Site before, Site after) {
        return name(server, key, after).or(() -> name(server, key, before)).orElse(String.valueOf(key.fsid()));
    }

    private static Optional<String> name(String server, InventoryKey key, Site site) {
        return Optional.ofNullable(site.servers().get(server))
                .flatMap(on -> on.find(FileSpace.TYPE, key.node(), key.fsid()))
                .map(row -> row.get(FileSpace.NAME));
    }

    /** Whether some server has a copy that can be read. */
    boolean isReadable(VersionKey version) {
        for (List<Inventory> inventories : held().values()) {
            for (Inventory inventory : inventories) {
                if (inventory.find(version).filter(copy -> !copy.damaged()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a server holds a version, readable or not. */
    boolean isHeld(VersionKey version, Server server) {
        for (Inventory inventory : held().getOrDefault(server.name(), List.of())) {
            if (inventory.find(version).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Map<String, List<Inventory>> held() {
        if (held == null) {
            held = new HashMap<>();
            for (Server server : site.servers().values()) {
                held.put(server.name(), inventories(server));
            }
        }
        return held;
    }

    private List<Inventory> inventories(Server server) {
        List<Inventory> inventories = new ArrayList<>(1);
        for (Row row : server.under(FileSpace.TYPE, group.node())) {
            String name = row.get(FileSpace.NAME);
            Inventory inventory = FileSpace.inventory(server, row, group.type());
            boolean isSought = name.equals(group.filespace()) || followsNames && !others.contains(name);
            if (isSought && !inventory.isEmpty()) {
                inventories.add(inventory);
            }
        }
        return inventories;
    }

    /** What each server has known that one holds of the group. */
    Map<Server, Inventory> known(String holder) {
        Map<Server, Inventory> known = new LinkedHashMap<>();
        for (Server server : site.servers().values()) {
            Optional<Row> row = FileSpace.named(server, group.node(), group.filespace());
            row.ifPresent(found -> known.put(
                    server, server.inventory(FileSpace.key(found, group.type()).at(holder))));
        }
        return known;
    }
}
