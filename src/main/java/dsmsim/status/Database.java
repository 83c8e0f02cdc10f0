package dsmsim.status;

import dsmsim.command.Column;
import dsmsim.inventory.Inventory;
import dsmsim.product.Level;
import dsmsim.site.Fact;
import dsmsim.site.InventoryKey;
import dsmsim.site.Relation;
import dsmsim.site.Server;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How much a server's database holds. Nothing of it is stored as a database, so that all its numbers are ours: an empty
 * one takes 10 MB, each version of a file 1 KB, and what is known of a copy on a replication partner 200 bytes. It lies in
 * one file system of 100 GB, of which it occupies 10 GB, or all that it takes when that is more. It has never been backed
 * up or reorganized.
 *
 * @param versions of files that the server holds
 * @param copies versions that replication partners are known to hold
 */
record Database(long versions, long copies) {
    static final String DIRECTORY = "/tsminst1/db";

    private static final long EMPTY = 10L << 20;
    private static final long BYTES_A_VERSION = 1024;
    private static final long BYTES_A_COPY = 200;
    private static final long MEGABYTE = 1L << 20;
    /** Megabytes. */
    static final long FILE_SYSTEM = 102_400;
    /** Megabytes. */
    private static final long OCCUPIED = 10_240;

    private static final long PAGES_A_MEGABYTE = 64;
    /** Pages that the database needs for itself, as in the sample of the command page. */
    private static final long UNUSABLE_PAGES = 272;

    private static final int THOUSANDTHS = 3;
    private static final Level NEWER_BACKUPS = Level.of(8, 1, 0, 0);
    private static final Level COMPRESSED_BACKUPS = Level.of(7, 1, 0, 0);

    static final Fact<Database> FILE_SYSTEM_USED = count("", "Space Used on File System(MB)", Database::occupied);
    static final Fact<Database> FREE = count("FREE_SPACE_MB", "Free Space Available (MB)", Database::free);
    private static final Fact<Database> NAME = Fact.absent("DATABASE_NAME", "Database Name", "TSMDB1");
    private static final Fact<Database> TOTAL =
            Fact.absent("TOT_FILE_SYSTEM_MB", "Total Space of File System (MB)", FILE_SYSTEM);
    private static final Fact<Database> PAGES = count("TOTAL_PAGES", "Total Pages", Database::pages);
    private static final Fact<Database> USABLE_PAGES = count("USABLE_PAGES", "Usable Pages", Database::usablePages);
    private static final Fact<Database> USED_PAGES = count("USED_PAGES", "Used Pages", Database::usedPages);
    private static final Fact<Database> FREE_PAGES =
            count("FREE_PAGES", "Free Pages", all -> all.usablePages() - all.usedPages());

    /** Of QUERY DB, as its page has them; widths are those of the titles. */
    static final List<Column<Database>> STANDARD = List.of(
            Column.left("Database Name", 13, NAME),
            Column.right("Total Pages", 11, PAGES),
            Column.right("Usable Pages", 12, USABLE_PAGES),
            Column.right("Used Pages", 10, USED_PAGES),
            Column.right("Free Pages", 10, FREE_PAGES));

    /** The same in the spelling of a public capture. */
    static final List<Column<Database>> DETAILED = List.of(
            Column.of(NAME),
            Column.of(TOTAL),
            Column.of(FILE_SYSTEM_USED),
            Column.of(count("USED_DB_SPACE_MB", "Space Used by Database(MB)", Database::used)),
            Column.of(FREE),
            Column.of(PAGES),
            Column.of(USABLE_PAGES),
            Column.of(USED_PAGES),
            Column.of(FREE_PAGES),
            Column.of(absent("BUFF_HIT_RATIO", "Buffer Pool Hit Ratio", Types.PERCENT, 100.0)),
            Column.of(Fact.absent("TOTAL_BUFF_REQ", "Total Buffer Requests", 0)),
            Column.of(Fact.absent("SORT_OVERFLOW", "Sort Overflows", 0)),
            Column.of(absent("PKG_HIT_RATIO", "Package Cache Hit Ratio", Types.PERCENT, 100.0)),
            Column.of(Fact.absent("LAST_REORG", "Last Database Reorganization", "")),
            Column.of(Fact.absent("FULL_DEV_CLASS", "Full Device Class Name", "")),
            Column.of(Fact.absent("NUM_BACKUP_STREAMS", "Number of Database Backup Streams", 1)),
            Column.of(Fact.absent("NUM_BACKUP_INCR", "Incrementals Since Last Full", 0)),
            Column.of(Fact.absent("LAST_BACKUP_DATE", "Last Complete Backup Date/Time", "")),
            no("COMPRESS_DB_BACKUPS", "Compress Database Backups").since(COMPRESSED_BACKUPS),
            no("ENCRYPT_DB_BACKUPS", "Encrypt Database Backups").since(NEWER_BACKUPS),
            no("PROTECT_MASTER_KEY", "Protect Master Encryption Key").since(NEWER_BACKUPS),
            no("PASSWORD_SET", "Database Backup Password Set").since(NEWER_BACKUPS));

    private static final Fact<Database> LOCATION = Fact.absent("LOCATION", "Location", DIRECTORY);
    private static final Fact<Database> SPACE_TOTAL = TOTAL.in("TOTAL_FS_SIZE_MB");
    private static final Fact<Database> SPACE_USED =
            thousandths(FILE_SYSTEM_USED.in("USED_FS_SIZE_MB"), Database::occupied);
    private static final Fact<Database> SPACE_FREE = thousandths(FREE, Database::free);

    /** Of QUERY DBSPACE, as its page has them. */
    static final List<Column<Database>> SPACE = List.of(
            Column.left("Location", 17, LOCATION),
            Column.right("Total Space of/File System (MB)", 16, SPACE_TOTAL),
            Column.right("Used Space on/File System (MB)", 16, SPACE_USED),
            Column.right("Free Space/Available (MB)", 14, SPACE_FREE));

    static final List<Relation<?>> TABLES = List.of(
            new Relation<>("DB", Column.facts(DETAILED), where -> List.of(of(where.server()))),
            new Relation<>(
                    "DBSPACE",
                    List.of(Fact.absent("PATH_NUMBER", "", 0), LOCATION, SPACE_TOTAL, SPACE_USED, SPACE_FREE),
                    where -> List.of(of(where.server()))));

    static Database of(Server server) {
        long versions = 0;
        long copies = 0;
        for (Map.Entry<InventoryKey, Inventory> each : server.inventories().entrySet()) {
            if (each.getKey().partner().isEmpty()) {
                versions += each.getValue().versions();
            } else {
                copies += each.getValue().versions();
            }
        }
        return new Database(versions, copies);
    }

    private static Fact<Database> count(String column, String title, ToLongFunction<Database> how) {
        return Fact.derived(column, title, Types.COUNT, (all, where) -> how.applyAsLong(all));
    }

    private static <T> Fact<Database> absent(String column, String title, ValueType<T> type, T value) {
        return Fact.absent(column, title, type, value);
    }

    private static Column<Database> no(String column, String title) {
        return Column.of(absent(column, title, Types.MIXED_YES_NO, false));
    }

    private static Fact<Database> thousandths(Fact<Database> megabytes, Function<Database, Long> how) {
        return megabytes.shownAs((all, where) -> new Amount(how.apply(all) * 1000, THOUSANDTHS, ""));
    }

    /** Megabytes that it takes, the last one not full. */
    private long used() {
        return (EMPTY + versions * BYTES_A_VERSION + copies * BYTES_A_COPY + MEGABYTE - 1) / MEGABYTE;
    }

    /** Megabytes of the file system. */
    long occupied() {
        return Math.max(OCCUPIED, used());
    }

    /** Megabytes of the file system. */
    long free() {
        return Math.max(0, FILE_SYSTEM - occupied());
    }

    private long pages() {
        return occupied() * PAGES_A_MEGABYTE;
    }

    private long usablePages() {
        return pages() - UNUSABLE_PAGES;
    }

    private long usedPages() {
        return Math.min(usablePages(), used() * PAGES_A_MEGABYTE);
    }
}
