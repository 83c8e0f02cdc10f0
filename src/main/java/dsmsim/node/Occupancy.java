package dsmsim.node;

import dsmsim.inventory.Counts;
import dsmsim.policy.ActivePolicy;
import dsmsim.site.DataType;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.storage.StoragePool;
import dsmsim.value.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file space holds of one type of data in one storage pool.
 *
 * @param files versions of files
 */
record Occupancy(Row filespace, DataType type, String pool, long files, long bytes) {
    private static final double BYTES_A_MEGABYTE = 1L << 20;

    static final Fact<Occupancy> NODE = Fact.through(Occupancy::filespace, FileSpace.NODE);
    static final Fact<Occupancy> TYPE =
            Fact.derived("TYPE", "Type", Types.TEXT, (occupancy, where) -> occupancy.type.shortName());
    static final Fact<Occupancy> FILESPACE = Fact.through(Occupancy::filespace, FileSpace.NAME);
    static final Fact<Occupancy> FSID = Fact.through(Occupancy::filespace, FileSpace.ID);
    static final Fact<Occupancy> POOL =
            Fact.derived("STGPOOL_NAME", "Storage Pool Name", Types.TEXT, (occupancy, where) -> occupancy.pool);
    static final Fact<Occupancy> FILES =
            Fact.derived("NUM_FILES", "Number of Files", Types.COUNT, (occupancy, where) -> occupancy.files);
    static final Fact<Occupancy> PHYSICAL = megabytes("PHYSICAL_MB", "Physical Space Occupied (MB)");
    static final Fact<Occupancy> LOGICAL = megabytes("LOGICAL_MB", "Logical Space Occupied (MB)");
    static final Fact<Occupancy> REPORTING = megabytes("REPORTING_MB", "");

    static final List<Fact<Occupancy>> FACTS =
            List.of(NODE, TYPE, FILESPACE, FSID, POOL, FILES, PHYSICAL, LOGICAL, REPORTING);

    private static Fact<Occupancy> megabytes(String column, String title) {
        return Fact.derived(column, title, Types.HUNDREDTHS, (occupancy, where) -> occupancy.bytes / BYTES_A_MEGABYTE);
    }

    /** All that a server holds, made while it is read. */
    static Iterable<Occupancy> of(Server server) {
        return () -> new AllOccupancy(server);
    }

    /** What a file space holds of a type of data, by storage pool. */
    static List<Occupancy> of(Server server, Row filespace, DataType type) {
        Map<String, Counts> classes =
                FileSpace.inventory(server, filespace, type).managementClasses();
        if (classes.isEmpty()) {
            return List.of();
        }
        ActivePolicy policy = policy(server, filespace.get(FileSpace.NODE));
        Map<String, Occupancy> pools = new TreeMap<>();
        classes.forEach((managementClass, counts) -> {
            String pool = pool(policy, managementClass, type);
            Occupancy before = pools.getOrDefault(pool, new Occupancy(filespace, type, pool, 0, 0));
            pools.put(pool, before.plus(counts));
        });
        return List.copyOf(pools.values());
    }

    private static ActivePolicy policy(Server server, String node) {
        return new ActivePolicy(
                server,
                server.find(Node.TYPE, node).map(row -> row.get(Node.DOMAIN)).orElse(""));
    }

    private Occupancy plus(Counts counts) {
        return new Occupancy(filespace, type, pool, files + counts.versions(), bytes + counts.bytes());
    }

    /**
     * Where the versions of a class lie: data are not moved between pools. Those whose class is gone are taken to lie where
     * the default class stores, and without one where a default installation does.
     */
    static String pool(ActivePolicy policy, String managementClass, DataType type) {
        return policy.destination(managementClass, type)
                .or(() -> policy.defaultClass().flatMap(other -> policy.destination(other, type)))
                .orElseGet(() -> type.choose("BACKUPPOOL", "ARCHIVEPOOL", "SPACEMGPOOL"));
    }

    String deviceClass(Server server) {
        return server.find(StoragePool.TYPE, pool)
                .map(row -> row.get(StoragePool.DEVICE_CLASS))
                .orElse("");
    }
}
