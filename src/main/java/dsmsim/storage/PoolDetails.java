package dsmsim.storage;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.result.Amount;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;

/** The lines of QUERY STGPOOL FORMAT=DETAILED, in the order of the product. */
final class PoolDetails {
    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(StoragePool.NAME),
            Column.of(StoragePool.POOL_TYPE.title(), (pool, context) -> word(pool.get(StoragePool.POOL_TYPE))),
            Column.of(StoragePool.DEVICE_CLASS),
            Column.of(StoragePool.STORAGE_TYPE).since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.fixed("Cloud Type", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.fixed("Cloud URL", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.fixed("Cloud Identity", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.fixed("Cloud Location", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.fixed("Estimated Capacity", Amount.capacity(0)),
            Column.fixed("Space Trigger Util", Amount.percent(0)),
            Column.fixed("Pct Util", Amount.percent(0)),
            Column.of("Pct Migr", PoolDetails::percentMigratable),
            Column.fixed("Pct Logical", Amount.percent(0)),
            Column.of("High Mig Pct", PoolDetails::highMigration),
            Column.of("Low Mig Pct", PoolDetails::lowMigration),
            primary(StoragePool.MIGRATION_DELAY),
            primary(StoragePool.MIGRATION_CONTINUES),
            primary(StoragePool.MIGRATION_PROCESSES),
            sequential(StoragePool.RECLAMATION_PROCESSES),
            Column.of(StoragePool.NEXT_POOL),
            Column.of(StoragePool.RECLAIM_POOL),
            Column.of(StoragePool.MAXIMUM_SIZE.title(), (pool, context) -> limit(pool.get(StoragePool.MAXIMUM_SIZE))),
            Column.of("Access", (pool, context) -> access(pool.get(StoragePool.ACCESS))),
            Column.of(StoragePool.DESCRIPTION),
            Column.of(StoragePool.OVERFLOW_LOCATION),
            Column.of(StoragePool.CACHE.title(), (pool, context) -> isDisk(pool) ? pool.get(StoragePool.CACHE) : ""),
            Column.of("Collocate?", (pool, context) -> word(pool.get(StoragePool.COLLOCATE))),
            sequential(StoragePool.RECLAIM),
            Column.of(StoragePool.OFFSITE_LIMIT.title(), (pool, context) -> limit(pool.get(StoragePool.OFFSITE_LIMIT))),
            sequential(StoragePool.MAXIMUM_SCRATCH),
            Column.of("Number of Scratch Volumes Used", (pool, context) -> isDisk(pool) ? "" : "0"),
            sequential(StoragePool.REUSE_DELAY),
            Column.fixed("Migration in Progress?", "No"),
            Column.fixed("Amount Migrated (MB)", Amount.hundredths(0)),
            Column.fixed("Elapsed Migration Time (seconds)", "0"),
            Column.fixed("Reclamation in Progress?", "No"),
            Column.of(StoragePool.CHANGED_BY),
            Column.of(StoragePool.CHANGED),
            Column.of("Storage Pool Data Format", (pool, context) -> word(pool.get(StoragePool.DATA_FORMAT))),
            Column.of(StoragePool.COPY_POOLS),
            Column.of(StoragePool.ACTIVE_DATA_POOLS),
            primary(StoragePool.COPY_CONTINUES),
            Column.of(StoragePool.CHECKSUM),
            Column.of(
                    StoragePool.RECLAMATION_TYPE.title(),
                    (pool, context) -> isDisk(pool) ? "" : word(pool.get(StoragePool.RECLAMATION_TYPE))),
            Column.of("Overwrite Data when Deleted", (pool, context) -> shredding(pool)),
            Column.of(StoragePool.DEDUPLICATE),
            sequential(StoragePool.IDENTIFY_PROCESSES),
            Column.fixed("Duplicate Data Not Stored", ""),
            Column.of("Auto-copy Mode", (pool, context) -> word(pool.get(StoragePool.AUTO_COPY))),
            Column.fixed("Contains Data Deduplicated by Client?", "No"));

    private PoolDetails() {}

    static Object percentMigratable(Row pool, Context context) {
        return isPrimary(pool) ? Amount.percent(0) : "";
    }

    static Object highMigration(Row pool, Context context) {
        return isPrimary(pool) ? pool.get(StoragePool.HIGH_MIGRATION) : "";
    }

    static Object lowMigration(Row pool, Context context) {
        return isPrimary(pool) ? pool.get(StoragePool.LOW_MIGRATION) : "";
    }

    /** A line that is blank but for primary pools. */
    private static Column<Row> primary(Attribute<?> attribute) {
        return Column.of(attribute.title(), (pool, context) -> isPrimary(pool) ? pool.get(attribute) : "");
    }

    /** A line that is blank for random access. */
    private static Column<Row> sequential(Attribute<?> attribute) {
        return Column.of(attribute.title(), (pool, context) -> isDisk(pool) ? "" : pool.get(attribute));
    }

    private static boolean isPrimary(Row pool) {
        return pool.get(StoragePool.POOL_TYPE).equals("PRIMARY");
    }

    private static boolean isDisk(Row pool) {
        return pool.get(StoragePool.DEVICE_CLASS).equals("DISK");
    }

    private static Object shredding(Row pool) {
        int count = pool.get(StoragePool.SHRED);
        return count == 0 ? "" : Amount.of(count, "Time(s)");
    }

    private static String limit(String value) {
        return value.equals("NOLIMIT") ? "No Limit" : value;
    }

    private static String access(String value) {
        return switch (value) {
            case "READWRITE" -> "Read/Write";
            case "READONLY" -> "Read-Only";
            default -> word(value);
        };
    }

    /** A fixed value with a capital first letter, some spelled in their own way. */
    private static String word(String value) {
        return switch (value) {
            case "" -> "";
            case "ACTIVEDATA" -> "Active-data";
            case "COPYCONTAINER" -> "Copy Container";
            default -> value.charAt(0) + value.substring(1).toLowerCase(java.util.Locale.ROOT);
        };
    }
}
