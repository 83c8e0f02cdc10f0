package dsmsim.effect;

import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/**
 * Who holds a version. A file space has the same name on all servers, but not the same identifier; a version is known by its
 * file and the time at which it was inserted.
 */
final class Copies {
    private final Site site;
    private final FileGroup group;

    Copies(Site site, FileGroup group) {
        this.site = site;
        this.group = group;
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
            Optional<Row> row = FileSpace.named(server, group.node(), group.filespace());
            if (row.isPresent() && isReadable(version, server, row.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean isReadable(VersionKey version, Server server, Row row) {
        Optional<Version> copy = FileSpace.inventory(server, row, group.type()).find(version);
        return copy.isPresent() && !copy.get().damaged();
    }

    /** Whether some server has known that this one holds the version: then it was that server's, which has deleted it. */
    boolean isKnownElsewhere(VersionKey version, String holder) {
        for (Server server : site.servers().values()) {
            Optional<Row> row = FileSpace.named(server, group.node(), group.filespace());
            if (row.isPresent()) {
                InventoryKey known = FileSpace.key(row.get(), group.type()).at(holder);
                if (server.inventory(known).find(version).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
