package dsmsim.hazard;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.FileSpace;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions that no server can read. A recovery from the partner takes only what that can read. */
final class OnlyCopyDamaged extends StandingHazard {

    @Override
    List<Standing> look(String node, Site site) {
        List<Standing> found = new ArrayList<>();
        for (Server server : site.servers().values()) {
            for (Row filespace : server.under(FileSpace.TYPE, node)) {
                for (DataType type : DataType.values()) {
                    long versions = unreadable(server, filespace, type, site);
                    if (versions > 0) {
                        found.add(standing(server, filespace, type, versions));
                    }
                }
            }
        }
        return found;
    }

    /** A version that is damaged on several servers counts for the first of them. */
    private static long unreadable(Server server, Row filespace, DataType type, Site site) {
        Inventory own = FileSpace.inventory(server, filespace, type);
        if (own.damaged() == 0) {
            return 0;
        }
        long unreadable = 0;
        for (Version version : own.damagedVersions()) {
            boolean isElsewhere = false;
            for (Server other : site.servers().values()) {
                Optional<Version> copy = other == server
                        ? Optional.empty()
                        : Partnership.inventory(other, filespace, type).find(version.key());
                isElsewhere |= copy.isPresent()
                        && (!copy.get().damaged() || other.name().compareTo(server.name()) < 0);
            }
            unreadable += isElsewhere ? 0 : 1;
        }
        return unreadable;
    }

    private static Standing standing(Server server, Row filespace, DataType type, long versions) {
        String subject = filespace.get(FileSpace.NODE) + ' ' + filespace.get(FileSpace.NAME) + ' ' + type.shortName();
        return new Standing(
                server.name(),
                subject,
                versions,
                "No server can read {n} of " + subject
                        + ": damaged there, and no good copy elsewhere. No replication or recovery brings them back.",
                "Look for them in a copy storage pool (RESTORE STGPOOL on " + server
                        + "); what the client still has, let it store again.");
    }
}
