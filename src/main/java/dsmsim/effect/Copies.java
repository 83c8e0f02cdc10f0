package dsmsim.effect;

import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        for (Server server : site.servers().values()) {
            if (copy(version, server).filter(copy -> !copy.damaged()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What a server holds of a version, readable or not. */
    Optional<Version> copy(VersionKey version, Server server) {
        Optional<Version> copy = FileSpace.named(server, group.node(), group.filespace())
                .flatMap(row -> FileSpace.inventory(server, row, group.type()).find(version));
        return copy.isPresent() || !followsNames ? copy : renamed(version, server);
    }

    private Optional<Version> renamed(VersionKey version, Server server) {
        for (Row row : server.under(FileSpace.TYPE, group.node())) {
            Optional<Version> copy = others.contains(row.get(FileSpace.NAME))
                    ? Optional.empty()
                    : FileSpace.inventory(server, row, group.type()).find(version);
            if (copy.isPresent()) {
                return copy;
            }
        }
        return Optional.empty();
    }

    /** The servers that have known that one holds the version. */
    List<Server> knowing(VersionKey version, String holder) {
        List<Server> knowing = new ArrayList<>(1);
        for (Server server : site.servers().values()) {
            Optional<Row> row = FileSpace.named(server, group.node(), group.filespace());
            if (row.isPresent()) {
                InventoryKey known = FileSpace.key(row.get(), group.type()).at(holder);
                if (server.inventory(known).find(version).isPresent()) {
                    knowing.add(server);
                }
            }
        }
        return knowing;
    }
}
