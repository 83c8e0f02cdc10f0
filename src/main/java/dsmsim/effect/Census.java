package dsmsim.effect;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.site.ChangeReader;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.TreePMap;

/** How many versions of a site have how many copies. It is kept up with the site at a cost that follows what changes. */
public final class Census {
    private final Site site;
    private final TreePMap<FileGroup, CopyCounts> groups;
    private final CopyCounts total;

    private Census(Site site, TreePMap<FileGroup, CopyCounts> groups, CopyCounts total) {
        this.site = site;
        this.groups = groups;
        this.total = total;
    }

    /** The census of a site, all of which is read. */
    public static Census of(Site site) {
        Set<FileGroup> all = new HashSet<>();
        for (Server server : site.servers().values()) {
            addGroups(server, all);
        }
        return new Census(site, TreePMap.empty(), CopyCounts.NONE).counting(all, site);
    }

    private static void addGroups(Server server, Set<FileGroup> groups) {
        for (Row row : server.all(FileSpace.TYPE).values()) {
            addGroups(row, groups);
        }
    }

    private static void addGroups(Row filespace, Set<FileGroup> groups) {
        for (DataType type : DataType.values()) {
            groups.add(new FileGroup(filespace.get(FileSpace.NODE), filespace.get(FileSpace.NAME), type));
        }
    }

    /** The census of a later site. */
    public Census at(Site later) {
        return at(later, SiteChange.between(site, later));
    }

    /** @param change what makes the later site of this one */
    public Census at(Site later, SiteChange change) {
        Changed changed = new Changed(later);
        change.tell(changed);
        return counting(changed.groups, later);
    }

    private Census counting(Set<FileGroup> changed, Site now) {
        TreePMap<FileGroup, CopyCounts> all = groups;
        CopyCounts sum = total;
        for (FileGroup group : changed) {
            CopyCounts counts = CopyCounting.of(holdings(group, now));
            sum = sum.minus(all.getOrDefault(group, CopyCounts.NONE)).plus(counts);
            all = counts.equals(CopyCounts.NONE) ? all.minus(group) : all.plus(group, counts);
        }
        return new Census(now, all, sum);
    }

    private static List<CopyCounting.Holding> holdings(FileGroup group, Site site) {
        List<CopyCounting.Holding> holdings = new ArrayList<>(2);
        for (Server server : site.servers().values()) {
            FileSpace.named(server, group.node(), group.filespace())
                    .map(row -> FileSpace.inventory(server, row, group.type()))
                    .filter(inventory -> !inventory.isEmpty())
                    .ifPresent(inventory -> holdings.add(new CopyCounting.Holding(server.name(), inventory)));
        }
        return holdings;
    }

    public CopyCounts total() {
        return total;
    }

    /** The counts of all that a node has stored. */
    public CopyCounts of(String node) {
        CopyCounts sum = CopyCounts.NONE;
        for (CopyCounts counts : ofNode(node).values()) {
            sum = sum.plus(counts);
        }
        return sum;
    }

    private Map<FileGroup, CopyCounts> ofNode(String node) {
        FileGroup first = new FileGroup(node, "", DataType.BACKUP);
        FileGroup end = new FileGroup(node + '\0', "", DataType.BACKUP);
        return groups.subMap(first, true, end, false);
    }

    /** The counts of every group that has any version. */
    public Map<FileGroup, CopyCounts> groups() {
        return groups;
    }

    /** Collects the groups of which something has changed. */
    private final class Changed implements ChangeReader {
        private final Site later;
        private final Set<FileGroup> groups = new HashSet<>();

        Changed(Site later) {
            this.later = later;
        }

        @Override
        public void server(String name, Server before, Server after) {
            if (before != null) {
                addGroups(before, groups);
            }
            if (after != null) {
                addGroups(after, groups);
            }
        }

        /** A file space that comes, goes, or gets another name. */
        @Override
        public void object(String server, Row before, Row after) {
            boolean isFileSpace = (before == null ? after : before).type() == FileSpace.TYPE;
            if (isFileSpace && before != null) {
                addGroups(before, groups);
            }
            if (isFileSpace && after != null) {
                addGroups(after, groups);
            }
        }

        @Override
        public void files(String server, InventoryKey key, Inventory before, Inventory after) {
            if (key.partner().isEmpty()) {
                groups.add(Copies.group(server, key, site, later));
            }
        }
    }
}
