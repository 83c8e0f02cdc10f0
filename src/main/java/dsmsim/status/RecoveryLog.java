package dsmsim.status;

import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much is in the recovery log of a server. Its numbers are ours: 1 KB for each change of a version of a file: when it
 * comes, when it becomes inactive, and when it goes. The log has files of 512 MB,
 * of which full ones go to the archive log, where they stay, since the database is never backed up. Each of the two lies
 * in a file system of its own, of twice the size of the active log, and of 100 GB. Their directories are the options of
 * the server.
 *
 * @param bytes that have been written
 * @param size of the active log in megabytes
 */
record RecoveryLog(Server server, long bytes, double size) {
    private static final long BYTES_A_CHANGE = 1024;
    private static final double MEGABYTE = 1L << 20;
    private static final double FILE = 512;
    private static final double ARCHIVE_FILE_SYSTEM = 102_400;
    private static final Level COMPRESSED = Level.of(7, 1, 1, 0);
    private static final String FS_TOTAL = "Total Size of File System (MB)";
    private static final String FS_USED = "Used Space on File System (MB)";
    private static final String FS_FREE = "Free Space on File System (MB)";

    private static final Fact<RecoveryLog> TOTAL = megabytes("TOTAL_SPACE_MB", "Total Space (MB)", RecoveryLog::size);
    private static final Fact<RecoveryLog> USED = megabytes("USED_SPACE_MB", "Used Space (MB)", RecoveryLog::used);
    private static final Fact<RecoveryLog> FREE =
            megabytes("FREE_SPACE_MB", "Free Space (MB)", log -> log.size - log.used());

    /** Of QUERY LOG, as its page has them. */
    static final List<Column<RecoveryLog>> STANDARD = List.of(
            Column.right("Total Space (MB)", 16, TOTAL),
            Column.right("Used Space (MB)", 15, USED),
            Column.right("Free Space (MB)", 15, FREE));

    /** The same; that the page has an empty line behind each directory is left out. */
    static final List<Column<RecoveryLog>> DETAILED = detailed();

    static final Relation<RecoveryLog> TABLE =
            new Relation<>("LOG", Column.facts(DETAILED), where -> List.of(of(where.server())));

    static RecoveryLog of(Server server) {
        return new RecoveryLog(
                server,
                server.versionsChanged() * BYTES_A_CHANGE,
                Double.parseDouble(ServerOptions.value("ACTIVELOGSIZE", server)));
    }

    private static List<Column<RecoveryLog>> detailed() {
        List<Column<RecoveryLog>> lines = new ArrayList<>();
        lines.add(option("ACTIVE_LOG_DIR", "Active Log Directory", "ACTIVELOGDIRECTORY"));
        lines.addAll(List.of(Column.of(TOTAL), Column.of(USED), Column.of(FREE)));
        lines.add(line("ACTIVELOG_TOL_FS_MB", FS_TOTAL, log -> 2 * log.size));
        lines.add(line("ACTIVELOG_USED_FS_MB", FS_USED, RecoveryLog::size));
        lines.add(line("ACTIVELOG_FREE_FS_MB", FS_FREE, RecoveryLog::size));
        lines.add(option("ARCH_LOG_DIR", "Archive Log Directory", "ARCHIVELOGDIRECTORY"));
        lines.add(line("ARCHLOG_TOL_FS_MB", FS_TOTAL, log -> ARCHIVE_FILE_SYSTEM));
        lines.add(line("ARCHLOG_USED_FS_MB", FS_USED, RecoveryLog::archived));
        lines.add(line("ARCHLOG_FREE_FS_MB", FS_FREE, log -> ARCHIVE_FILE_SYSTEM - log.archived()));
        lines.add(option("ARCH_LOG_COMPRESSED", "Archive Log Compressed", "ARCHLOGCOMPRESS")
                .since(COMPRESSED));
        lines.add(option("MIRROR_LOG_DIR", "Mirror Log Directory", "MIRRORLOGDIRECTORY"));
        lines.addAll(none("MIRLOG"));
        lines.add(option("AFAILOVER_LOG_DIR", "Archive Failover Log Directory", "ARCHFAILOVERLOGDIRECTORY"));
        lines.addAll(none("AFAILOVER"));
        return List.copyOf(lines);
    }

    /** A directory that a server has only where an administrator gives one; what is in it is not known. */
    private static List<Column<RecoveryLog>> none(String prefix) {
        return List.of(
                Column.of(Fact.absent(prefix + "_TOL_FS_MB", FS_TOTAL, "")),
                Column.of(Fact.absent(prefix + "_USED_FS_MB", FS_USED, "")),
                Column.of(Fact.absent(prefix + "_FREE_FS_MB", FS_FREE, "")));
    }

    private static Column<RecoveryLog> option(String column, String title, String name) {
        return Column.of(
                Fact.derived(column, title, Types.TEXT, (log, where) -> ServerOptions.value(name, log.server)));
    }

    private static Column<RecoveryLog> line(String column, String title, ToDoubleFunction<RecoveryLog> how) {
        return Column.of(megabytes(column, title, how));
    }

    private static Fact<RecoveryLog> megabytes(String column, String title, ToDoubleFunction<RecoveryLog> how) {
        return Fact.derived(column, title, Types.HUNDREDTHS, (log, where) -> how.applyAsDouble(log));
    }

    /** Megabytes in the active log. */
    private double used() {
        return Math.min(size, bytes / MEGABYTE - written());
    }

    /** Megabytes in files that are full. */
    private double written() {
        return Math.floor(bytes / MEGABYTE / FILE) * FILE;
    }

    /** Megabytes in the archive log. */
    private double archived() {
        return Math.min(ARCHIVE_FILE_SYSTEM, written());
    }
}
