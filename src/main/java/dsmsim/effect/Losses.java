package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePMap;

/** Versions of which there is no copy any more that can be read, by what they were. */
public final class Losses {
    public static final Losses NONE = new Losses(TreePMap.empty());

    private final TreePMap<FileGroup, Inventory> versions;

    private Losses(TreePMap<FileGroup, Inventory> versions) {
        this.versions = versions;
    }

    /** These and others, of one group, sorted by key. */
    Losses plus(FileGroup group, List<Version> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Change> changes = new ArrayList<>(more.size());
        more.forEach(version -> changes.add(new Change.Add(version)));
        Inventory known = versions.getOrDefault(group, Inventory.EMPTY);
        return new Losses(versions.plus(group, known.apply(changes)));
    }

    /** These and others. */
    public Losses plus(Losses others) {
        if (versions.isEmpty()) {
            return others;
        }
        Losses both = this;
        for (Map.Entry<FileGroup, Inventory> entry : others.versions.entrySet()) {
            List<Version> more = new ArrayList<>();
            entry.getValue().forEach(more::add);
            both = both.plus(entry.getKey(), more);
        }
        return both;
    }

    /** Those of which no server has got back a copy that can be read, as by an UNDO or a recovery. */
    public Losses stillAt(Site site) {
        Losses left = NONE;
        for (Map.Entry<FileGroup, Inventory> entry : versions.entrySet()) {
            Copies copies = new Copies(site, entry.getKey());
            List<Version> gone = new ArrayList<>();
            for (Version version : entry.getValue()) {
                if (!copies.isReadable(version.key())) {
                    gone.add(version);
                }
            }
            left = left.plus(entry.getKey(), gone);
        }
        return left;
    }

    /** The lost versions of each file group, as they were. */
    public Map<FileGroup, Inventory> groups() {
        return versions;
    }

    public long count() {
        long count = 0;
        for (Inventory inventory : versions.values()) {
            count += inventory.versions();
        }
        return count;
    }

    /** How many a node has lost. */
    public long count(String node) {
        long count = 0;
        for (Map.Entry<FileGroup, Inventory> entry : versions.entrySet()) {
            count += entry.getKey().node().equals(node) ? entry.getValue().versions() : 0;
        }
        return count;
    }

    /**
     * The files in words, {@code /FS1/d0007/f0007021 to /FS1/d0007/f0007050}, ranges parted by commas.
     *
     * @param most how many ranges are named; what is left is {@code and more}
     */
    public static String inWords(FileGroup group, Inventory versions, int most) {
        List<String> ranges = new ArrayList<>();
        Iterator<Version> all = versions.iterator();
        Version next = all.hasNext() ? all.next() : null;
        while (next != null) {
            if (ranges.size() == most) {
                return String.join(", ", ranges) + ", and more";
            }
            int first = next.file();
            int last = first;
            next = all.hasNext() ? all.next() : null;
            while (next != null && next.file() <= last + 1) {
                last = next.file();
                next = all.hasNext() ? all.next() : null;
            }
            ranges.add(range(group.filespace(), first, last));
        }
        return String.join(", ", ranges);
    }

    private static String range(String filespace, int first, int last) {
        String name = Version.name(filespace, first);
        return first == last ? name : name + " to " + Version.name(filespace, last);
    }
}
