package dsmsim.node;

import dsmsim.site.DataType;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a node uses of storage, as an audit of licenses finds it.
 *
 * @param megabytes by type of data, in primary pools
 */
record StorageUsed(String node, Map<DataType, Long> megabytes) {
    private static final long MEGABYTE = 1L << 20;

    static final Fact<StorageUsed> NODE =
            Fact.derived("NODE_NAME", "Client Node Name", Types.TEXT, (used, where) -> used.node);
    static final Fact<StorageUsed> BACKUP = of("BACKUP_MB", "Backup Storage Used (MB)", DataType.BACKUP);
    static final Fact<StorageUsed> ARCHIVE = of("ARCHIVE_MB", "Archive Storage Used (MB)", DataType.ARCHIVE);
    static final Fact<StorageUsed> SPACE_MANAGED =
            of("SPACEMG_MB", "Space-Managed Storage Used (MB)", DataType.SPACEMANAGED);
    static final Fact<StorageUsed> TOTAL =
            Fact.derived("TOTAL_MB", "Total Storage Used (MB)", Types.COUNT, (used, where) -> used.total());

    static final List<Fact<StorageUsed>> FACTS = List.of(
            NODE,
            BACKUP,
            Fact.absent("BACKUP_COPY_MB", "", 0),
            ARCHIVE,
            Fact.absent("ARCHIVE_COPY_MB", "", 0),
            SPACE_MANAGED,
            Fact.absent("SPACEMG_COPY_MB", "", 0),
            TOTAL,
            Fact.absent("BACKUP_ACTIVE_MB", "", 0));

    private static Fact<StorageUsed> of(String column, String title, DataType type) {
        return Fact.derived(column, title, Types.COUNT, (used, where) -> used.megabytes.get(type));
    }

    /** What all nodes use. */
    static List<StorageUsed> of(Server server) {
        List<StorageUsed> all = new ArrayList<>();
        for (String node : server.all(Node.TYPE).keySet()) {
            all.add(of(node, server));
        }
        return all;
    }

    static StorageUsed of(String node, Server server) {
        Map<DataType, Long> megabytes = new EnumMap<>(DataType.class);
        for (DataType type : DataType.values()) {
            long bytes = 0;
            for (Row filespace : server.under(FileSpace.TYPE, node)) {
                bytes += FileSpace.inventory(server, filespace, type).bytes();
            }
            megabytes.put(type, bytes / MEGABYTE);
        }
        return new StorageUsed(node, megabytes);
    }

    /** The node with nothing in storage. */
    static StorageUsed none(String node) {
        Map<DataType, Long> megabytes = new EnumMap<>(DataType.class);
        for (DataType type : DataType.values()) {
            megabytes.put(type, 0L);
        }
        return new StorageUsed(node, megabytes);
    }

    private long total() {
        long total = 0;
        for (long part : megabytes.values()) {
            total += part;
        }
        return total;
    }
}
