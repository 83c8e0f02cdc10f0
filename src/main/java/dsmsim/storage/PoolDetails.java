package dsmsim.storage;

import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import java.util.List;

/** The lines of QUERY STGPOOL FORMAT=DETAILED, in the order of the product. */
final class PoolDetails {
    static final Fact<Row> ESTIMATED_CAPACITY =
            Fact.absent("EST_CAPACITY_MB", "Estimated Capacity", Amount.capacity(0));
    static final Fact<Row> PERCENT_USED = Fact.absent("PCT_UTILIZED", "Pct Util", Amount.percent(0));
    static final Fact<Row> PERCENT_MIGRATABLE =
            Fact.<Row>absent("PCT_MIGR", "Pct Migr", Amount.percent(0)).onlyIf((pool, where) -> isPrimary(pool));
    static final Fact<Row> HIGH_MIGRATION = StoragePool.HIGH_MIGRATION.onlyIf((pool, where) -> isPrimary(pool));
    static final Fact<Row> LOW_MIGRATION = StoragePool.LOW_MIGRATION.onlyIf((pool, where) -> isPrimary(pool));

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(StoragePool.NAME),
            Column.of(StoragePool.POOL_TYPE),
            Column.of(StoragePool.DEVICE_CLASS),
            Column.of(StoragePool.STORAGE_TYPE).since(QueryStoragePool.WITH_STORAGE_TYPE),
            absent("", "Cloud Type", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            absent("", "Cloud URL", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            absent("", "Cloud Identity", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            absent("", "Cloud Location", "").since(QueryStoragePool.WITH_STORAGE_TYPE),
            Column.of(ESTIMATED_CAPACITY),
            absent("TRIGGER_PCT_UTIL", "Space Trigger Util", Amount.percent(0)),
            Column.of(PERCENT_USED),
            Column.of(PERCENT_MIGRATABLE),
            absent("PCT_LOGICAL", "Pct Logical", Amount.percent(0)),
            Column.of(HIGH_MIGRATION),
            Column.of(LOW_MIGRATION),
            primary(StoragePool.MIGRATION_DELAY),
            primary(StoragePool.MIGRATION_CONTINUES),
            primary(StoragePool.MIGRATION_PROCESSES),
            sequential(StoragePool.RECLAMATION_PROCESSES),
            Column.of(StoragePool.NEXT_POOL),
            Column.of(StoragePool.RECLAIM_POOL),
            Column.of(StoragePool.MAXIMUM_SIZE),
            Column.of(StoragePool.ACCESS),
            Column.of(StoragePool.DESCRIPTION),
            Column.of(StoragePool.OVERFLOW_LOCATION),
            Column.of(StoragePool.CACHE.onlyIf((pool, where) -> isDisk(pool))),
            sequential(StoragePool.COLLOCATE),
            sequential(StoragePool.RECLAIM),
            sequential(StoragePool.OFFSITE_LIMIT),
            sequential(StoragePool.MAXIMUM_SCRATCH),
            sequential(Fact.absent("NUMSCRATCHUSED", "Number of Scratch Volumes Used", 0)),
            sequential(StoragePool.REUSE_DELAY),
            never("MIGR_RUNNING", "Migration in Progress?"),
            absent("MIGR_MB", "Amount Migrated (MB)", Amount.hundredths(0)),
            absent("MIGR_SECONDS", "Elapsed Migration Time (seconds)", 0),
            never("RECL_RUNNING", "Reclamation in Progress?"),
            Column.of(StoragePool.CHANGED_BY),
            Column.of(StoragePool.CHANGED),
            Column.of(StoragePool.DATA_FORMAT),
            Column.of(StoragePool.COPY_POOLS),
            Column.of(StoragePool.ACTIVE_DATA_POOLS),
            primary(StoragePool.COPY_CONTINUES),
            Column.of(StoragePool.CHECKSUM),
            sequential(StoragePool.RECLAMATION_TYPE),
            Column.of(StoragePool.SHRED),
            never("COMPRESSED", "Compressed").since(Level.SPECTRUM_PROTECT),
            later("COMP_SPACE_SAVED_MB", "Compression Savings"),
            Column.of(StoragePool.DEDUPLICATE),
            sequential(StoragePool.IDENTIFY_PROCESSES),
            absent("", "Duplicate Data Not Stored", "").until(Level.SPECTRUM_PROTECT),
            later("SPACE_USED_FOR_PROTECTED_DATA", "Space Used for Protected Data"),
            later("TOTAL_UNUSED_PENDING_MB", "Total Pending Space"),
            later("DEDUP_SPACE_SAVED_MB", "Deduplication Savings"),
            later("SPACE_SAVED_MB", "Total Space Saved"),
            Column.of(StoragePool.AUTO_COPY),
            never("HAS_CLIENT_DEDUP_DATA", "Contains Data Deduplicated by Client?"),
            later("MAX_WRITERS", "Maximum Simultaneous Writers"),
            later("PROTECTPROCESS", "Protect Processes"),
            later("PROTECTSTGPOOL", "Protection Storage Pool"),
            later("PROTECTLOCALSTGPOOLS", "Protect Local Storage Pool(s)"),
            later("RECLAIM_LIMIT", "Reclamation Volume Limit"),
            later("LASTPROTECT_DATE", "Date of Last Protection to Remote Pool"),
            later("LASTPROTECTLOCAL_DATE", "Date of Last Protection to Local Pool"),
            later("DEDUP_REQ_BKUP", "Deduplicate Requires Backup?"),
            later("ENCRYPTED", "Encrypted"),
            later("PCT_ENCRYPTED", "Pct Encrypted"),
            later("TOTAL_CLOUD_SPACE_MB", "Cloud Space Allocated (MB)"),
            later("USED_CLOUD_SPACE_MB", "Cloud Space Utilized (MB)"),
            later("", "Bucket Name"),
            later("LOCAL_EST_CAPACITY_MB", "Local Estimated Capacity"),
            later("LOCAL_PCT_UTILIZED", "Local Pct Util"),
            later("LOCAL_PCT_LOGICAL", "Local Pct Logical"));

    private PoolDetails() {}

    private static Column<Row> absent(String column, String title, Object value) {
        return Column.of(Fact.absent(column, title, value));
    }

    /** A line about container pools, which came with version 8. */
    private static Column<Row> later(String column, String title) {
        return absent(column, title, "").since(Level.SPECTRUM_PROTECT);
    }

    private static Column<Row> never(String column, String title) {
        return Column.of(Fact.absent(column, title, Types.YES_NO, false));
    }

    /** A line that is blank but for primary pools. */
    private static Column<Row> primary(Attribute<?> attribute) {
        return Column.of(attribute.onlyIf((pool, where) -> isPrimary(pool)));
    }

    /** A line that is blank for random access. */
    private static Column<Row> sequential(Fact<Row> fact) {
        return Column.of(fact.onlyIf((pool, where) -> !isDisk(pool)));
    }

    private static boolean isPrimary(Row pool) {
        return pool.get(StoragePool.POOL_TYPE).equals("PRIMARY");
    }

    private static boolean isDisk(Row pool) {
        return pool.get(StoragePool.DEVICE_CLASS).equals("DISK");
    }
}
