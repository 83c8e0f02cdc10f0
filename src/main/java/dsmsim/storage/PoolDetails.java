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
    private static final Level V7_1_5 = Level.of(7, 1, 5, 0);
    private static final Level V7_1_7 = Level.of(7, 1, 7, 0);
    /** The level whose tables were read; the later lines came with it or somewhat before. */
    private static final Level LATE = Level.of(8, 1, 20, 0);

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
            Column.of(StoragePool.STORAGE_TYPE).since(QueryStgpool.WITH_STORAGE_TYPE),
            cloud("Cloud Type"),
            cloud("Cloud URL"),
            cloud("Cloud Identity"),
            cloud("Cloud Location"),
            absent("CLOUD_CONNECTION", "Connection Name", "").since(LATE),
            absent("CLOUDSTORAGECLASS", "Cloud Storage Class", "").since(LATE),
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
            never("COMPRESSED", "Compressed").since(V7_1_5),
            absent("COMP_SPACE_SAVED_MB", "Compression Savings", "").since(V7_1_5),
            Column.of(StoragePool.DEDUPLICATE),
            sequential(StoragePool.IDENTIFY_PROCESSES),
            absent("", "Duplicate Data Not Stored", "").until(QueryStgpool.WITH_STORAGE_TYPE),
            absent("SPACE_USED_FOR_PROTECTED_DATA", "Space Used for Protected Data", "")
                    .since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("TOTAL_UNUSED_PENDING_MB", "Total Pending Space", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("DEDUP_SPACE_SAVED_MB", "Deduplication Savings", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("SPACE_SAVED_MB", "Total Space Saved", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            Column.of(StoragePool.AUTO_COPY),
            never("HAS_CLIENT_DEDUP_DATA", "Contains Data Deduplicated by Client?"),
            absent("MAX_WRITERS", "Maximum Simultaneous Writers", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("PROTECTPROCESS", "Protect Processes", "").since(V7_1_7),
            absent("PROTECTSTGPOOL", "Protection Storage Pool", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("PROTECTLOCALSTGPOOLS", "Protect Local Storage Pool(s)", "").since(V7_1_7),
            absent("RECLAIM_LIMIT", "Reclamation Volume Limit", "").since(Level.SPECTRUM_PROTECT),
            absent("LASTPROTECT_DATE", "Date of Last Protection to Remote Pool", "")
                    .since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("LASTPROTECTLOCAL_DATE", "Date of Last Protection to Local Pool", "")
                    .since(V7_1_7),
            absent("DEDUP_REQ_BKUP", "Deduplicate Requires Backup?", "").since(Level.SPECTRUM_PROTECT),
            absent("ENCRYPTED", "Encrypted", "").since(QueryStgpool.WITH_STORAGE_TYPE),
            absent("PCT_ENCRYPTED", "Pct Encrypted", "").since(Level.SPECTRUM_PROTECT),
            absent("TOTAL_CLOUD_SPACE_MB", "Cloud Space Allocated (MB)", "").since(Level.SPECTRUM_PROTECT),
            absent("USED_CLOUD_SPACE_MB", "Cloud Space Utilized (MB)", "").since(Level.SPECTRUM_PROTECT),
            absent("", "Bucket Name", "").since(Level.SPECTRUM_PROTECT).until(LATE),
            absent("LOCAL_EST_CAPACITY_MB", "Local Estimated Capacity", "").since(Level.SPECTRUM_PROTECT),
            absent("LOCAL_PCT_UTILIZED", "Local Pct Util", "").since(Level.SPECTRUM_PROTECT),
            absent("LOCAL_PCT_LOGICAL", "Local Pct Logical", "").since(Level.SPECTRUM_PROTECT),
            absent("REMOVERESTOREDCOPYBEFORELIFETIMEEND", "Remove Restored Cpy Before End of Life", "")
                    .since(LATE),
            absent("CLOUDREADCACHE", "Cloud Read Cache", "").since(LATE),
            absent("CLOUDDATALOCK", "Cloud Data Locking", "").since(LATE),
            absent("CLOUDDATALOCKDUR", "Cloud Data Lock Duration (Days)", "").since(LATE));

    private PoolDetails() {}

    private static Column<Row> absent(String column, String title, Object value) {
        return Column.of(Fact.absent(column, title, value));
    }

    /** A line about cloud pools as they were before connections had names of their own. */
    private static Column<Row> cloud(String title) {
        return absent("", title, "").since(QueryStgpool.WITH_STORAGE_TYPE).until(LATE);
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
