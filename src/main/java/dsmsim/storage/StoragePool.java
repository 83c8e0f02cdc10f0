package dsmsim.storage;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.value.Amount;
import dsmsim.value.Limit;
import dsmsim.value.Size;
import dsmsim.value.Types;
import dsmsim.value.Value;
import java.time.LocalDateTime;
import java.util.List;

/** A storage pool. */
public final class StoragePool {
    public static final Attribute<String> NAME = Attribute.text("STGPOOL_NAME", "Storage Pool Name");
    /** PRIMARY, COPY, ACTIVEDATA, COPYCONTAINER or RETENTION. */
    public static final Attribute<String> POOL_TYPE = Attribute.word(
                    "POOLTYPE",
                    "Storage Pool Type",
                    "Primary",
                    "Copy",
                    "ACTIVEDATA=Active-data",
                    "COPYCONTAINER=Copy Container",
                    "Retention")
            .setBy("POOLTYPE");

    public static final Attribute<String> DEVICE_CLASS = Attribute.text("DEVCLASS", "Device Class Name")
            .setBy("device_class_name")
            .initially(DeviceClass.DISK)
            .refersTo(DeviceClass.TYPE);
    /** DEVCLASS, DIRECTORY, CLOUD or COLDDATACACHE. */
    public static final Attribute<String> STORAGE_TYPE = Attribute.word(
                    "STG_TYPE", "Storage Type", "DEVCLASS", "DIRECTORY", "CLOUD", "COLDDATACACHE")
            .setBy("STGTYPE");
    /** Percent at which migration begins, 0 to 100. */
    public static final Attribute<Integer> HIGH_MIGRATION =
            Attribute.number("HIGHMIG", "High Mig Pct", 90).setBy("HIGHMIG");
    /** Percent at which migration ends, 0 to 99. */
    public static final Attribute<Integer> LOW_MIGRATION =
            Attribute.number("LOWMIG", "Low Mig Pct", 70).setBy("LOWMIG");

    public static final Attribute<Integer> MIGRATION_PROCESSES =
            Attribute.number("MIGPROCESS", "Migration Processes", 1).setBy("MIGPROCESS");
    public static final Attribute<String> NEXT_POOL = Attribute.text("NEXTSTGPOOL", "Next Storage Pool")
            .setBy("NEXTSTGPOOL")
            .refersToOwnType();
    /** Bytes of the largest file that may be stored, or {@link Size#NO_LIMIT}. */
    public static final Attribute<Long> MAXIMUM_SIZE = Attribute.of(
                    "MAXSIZE", "Maximum Size Threshold", Types.SIZE, Size.NO_LIMIT)
            .setBy("MAXSIZE");
    /** READWRITE, READONLY, UNAVAILABLE or, of container pools, DESTROYED. */
    public static final Attribute<String> ACCESS = Attribute.word(
                    "ACCESS", "Access", "READWRITE=Read/Write", "READONLY=Read-Only", "Unavailable", "Destroyed")
            .setBy("ACCESS");

    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<String> OVERFLOW_LOCATION =
            Attribute.text("OVFLOCATION", "Overflow Location").setBy("OVFLOCATION");
    public static final Attribute<Boolean> CACHE =
            Attribute.yesNo("CACHE", "Cache Migrated Files?", false).setBy("CACHE");
    /** NO, GROUP, NODE or FILESPACE; of no meaning for random access. */
    public static final Attribute<String> COLLOCATE = Attribute.word(
                    "COLLOCATE", "Collocate?", "Group", "No", "Node", "Filespace")
            .setBy("COLLOCATE");
    /** Percent of space that can be reclaimed at which reclamation begins, 1 to 100. */
    public static final Attribute<Integer> RECLAIM =
            Attribute.number("RECLAIM", "Reclamation Threshold", 60).setBy("RECLAIM");

    public static final Attribute<Integer> MAXIMUM_SCRATCH =
            Attribute.number("MAXSCRATCH", "Maximum Scratch Volumes Allowed", 0).setBy("MAXSCRATCH");
    /** Days before an empty volume may be used again, 0 to 9999. */
    public static final Attribute<Integer> REUSE_DELAY =
            Attribute.number("REUSEDELAY", "Delay Period for Volume Reuse", 0).setBy("REUSEDELAY");

    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();
    public static final Attribute<String> RECLAIM_POOL = Attribute.text("RECLAIMSTGPOOL", "Reclaim Storage Pool")
            .setBy("RECLAIMSTGPOOL")
            .refersToOwnType();
    /** Days that a file stays before it may migrate, 0 to 9999. */
    public static final Attribute<Integer> MIGRATION_DELAY =
            Attribute.number("MIGDELAY", "Migration Delay", 0).setBy("MIGDELAY");

    public static final Attribute<Boolean> MIGRATION_CONTINUES =
            Attribute.yesNo("MIGCONTINUE", "Migration Continue", true).setBy("MIGCONTINUE");
    /** NATIVE, NONBLOCK, NETAPPDUMP, CELERRADUMP or NDMPDUMP. */
    public static final Attribute<String> DATA_FORMAT = Attribute.word(
                    "DATAFORMAT",
                    "Storage Pool Data Format",
                    "Native",
                    "Nonblock",
                    "Netappdump",
                    "Celerradump",
                    "Ndmpdump")
            .setBy("DATAFORMAT");

    public static final Attribute<List<String>> COPY_POOLS = Attribute.of(
                    "COPYSTGPOOLS", "Copy Storage Pool(s)", Types.NAMES, List.<String>of())
            .setBy("COPYSTGPOOLS")
            .refersToOwnType();
    public static final Attribute<List<String>> ACTIVE_DATA_POOLS = Attribute.of(
                    "ACTIVEDATASTGPOOLS", "Active Data Pool(s)", Types.NAMES, List.<String>of())
            .setBy("ACTIVEDATAPOOLS")
            .refersToOwnType();
    public static final Attribute<Boolean> COPY_CONTINUES =
            Attribute.yesNo("COPYCONTINUE", "Continue Copy on Error?", true).setBy("COPYCONTINUE");
    public static final Attribute<Boolean> CHECKSUM =
            Attribute.yesNo("CRCDATA", "CRC Data", false).setBy("CRCDATA");
    public static final Attribute<Integer> RECLAMATION_PROCESSES =
            Attribute.number("RECLAIMPROCESS", "Reclamation Processes", 1).setBy("RECLAIMPROCESS");
    public static final Attribute<Integer> OFFSITE_LIMIT = Attribute.of(
                    "OFFSITERCLMLIMIT", "Offsite Reclamation Limit", Types.LIMIT, Limit.NONE)
            .setBy("OFFSITERECLAIMLIMIT");
    public static final Attribute<String> RECLAMATION_TYPE = Attribute.word(
                    "RECLAMATIONTYPE", "Reclamation Type", "Threshold", "Snaplock")
            .setBy("RECLAMATIONTYPE");
    public static final Attribute<Integer> SHRED = Attribute.of(
                    "SHRED_COUNT",
                    "Overwrite Data when Deleted",
                    Types.number(times -> times == 0 ? Value.NOTHING : Amount.of(times, "Time(s)")),
                    0)
            .setBy("SHRED");
    public static final Attribute<Boolean> DEDUPLICATE =
            Attribute.yesNo("DEDUPLICATE", "Deduplicate Data?", false).setBy("DEDUPLICATE");
    public static final Attribute<Integer> IDENTIFY_PROCESSES = Attribute.number(
                    "IDENTIFYPROCESS", "Processes For Identifying Duplicates", 0)
            .setBy("IDENTIFYPROCESS");
    public static final Attribute<String> AUTO_COPY = Attribute.word(
                    "AUTOCOPY", "Auto-copy Mode", "Client", "None", "Migration", "All")
            .setBy("AUTOCOPY");

    public static final ObjectType TYPE = ObjectType.of(
            "STGPOOL",
            "storage pool",
            1,
            NAME,
            POOL_TYPE,
            DEVICE_CLASS,
            STORAGE_TYPE,
            HIGH_MIGRATION,
            LOW_MIGRATION,
            MIGRATION_PROCESSES,
            NEXT_POOL,
            MAXIMUM_SIZE,
            ACCESS,
            DESCRIPTION,
            OVERFLOW_LOCATION,
            CACHE,
            COLLOCATE,
            RECLAIM,
            MAXIMUM_SCRATCH,
            REUSE_DELAY,
            CHANGED,
            CHANGED_BY,
            RECLAIM_POOL,
            MIGRATION_DELAY,
            MIGRATION_CONTINUES,
            DATA_FORMAT,
            COPY_POOLS,
            ACTIVE_DATA_POOLS,
            COPY_CONTINUES,
            CHECKSUM,
            RECLAMATION_PROCESSES,
            OFFSITE_LIMIT,
            RECLAMATION_TYPE,
            SHRED,
            DEDUPLICATE,
            IDENTIFY_PROCESSES,
            AUTO_COPY);

    private StoragePool() {}
}
