package dsmsim.node;

import dsmsim.inventory.Counts;
import dsmsim.policy.ActivePolicy;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.storage.StoragePool;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file space holds of one type of data in one storage pool.
 *
 * @param files versions of files
 */
record Occupancy(Row filespace, DataType type, String pool, long files, long bytes) {

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
    private static String pool(ActivePolicy policy, String managementClass, DataType type) {
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
