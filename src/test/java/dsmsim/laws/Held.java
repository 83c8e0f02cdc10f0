package dsmsim.laws;

import dsmsim.effect.FileGroup;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.Server;
import dsmsim.site.Site;

/** What a site holds, found by asking each server. */
final class Held {

    private Held() {}

    /** Whether some server has a copy that can be read. */
    static boolean isReadable(Site site, FileGroup group, VersionKey version) {
        for (Server server : site.servers().values()) {
            boolean isReadable = FileSpace.named(server, group.node(), group.filespace())
                    .flatMap(row ->
                            FileSpace.inventory(server, row, group.type()).find(version))
                    .filter(copy -> !copy.damaged())
                    .isPresent();
            if (isReadable) {
                return true;
            }
        }
        return false;
    }
}
