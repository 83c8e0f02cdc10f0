package dsmsim.status;

import dsmsim.activity.ActivityLogRetention;
import dsmsim.administrator.PasswordSettings;
import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.schedule.SchedulingSettings;
import dsmsim.server.ServerSettings;
import dsmsim.server.SessionSettings;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** The lines of QUERY STATUS, in the order of the product; what the simulation does not have stands as at installation. */
final class StatusLines {
    /** Of bytes, the bits to shift. */
    private static final int MEGABYTE = 20;

    /** Since then administrators use no browser interface of the server itself; recalled. */
    private static final Level V6_1 = Level.of(6, 1, 0, 0);

    private static final Level V7_1 = Level.of(7, 1, 0, 0);
    private static final Level V7_1_1 = Level.of(7, 1, 1, 0);
    private static final Level V7_1_3 = Level.of(7, 1, 3, 0);
    private static final Level V8_1 = Level.of(8, 1, 0, 0);
    private static final Level WITH_RETENTION_SETS = Level.of(8, 1, 7, 0);

    static final List<Column<Server>> ALL = List.of(
            derived("SERVER_NAME", "Server Name", Types.TEXT, Server::shownName),
            kept(ServerSettings.HIGH_LEVEL_ADDRESS),
            kept(ServerSettings.LOW_LEVEL_ADDRESS),
            absent("", "Server URL", "").until(V6_1),
            kept(ServerSettings.CROSS_DEFINE),
            derived("SERVER_PASSSET", "Server Password Set", Types.YES_NO, StatusLines::hasPassword),
            kept(ServerSettings.INSTALLED),
            kept(ServerSettings.RESTARTED),
            absent("AUTHENTICATION", "Authentication", Types.ON_OFF, true),
            kept(PasswordSettings.PERIOD),
            kept(PasswordSettings.INVALID_LIMIT),
            derived("MINPWLENGTH", "Minimum Password Length", Types.NUMBER, PasswordSettings::minimumLength),
            absent("REGISTRATION", "Registration", Types.words("Closed"), "CLOSED"),
            absent("SUBFILE", "Subfile Backup", Types.YES_NO, false),
            kept(SessionSettings.CLIENTS),
            kept(SessionSettings.INBOUND_DISABLED),
            kept(SessionSettings.OUTBOUND_DISABLED),
            kept(ServerSettings.ACCOUNTING),
            Column.of(logRetention()),
            derived(
                    "ACTRECORDNUMBER",
                    "Activity Log Number of Records",
                    Types.asText(Types.NUMBER),
                    server -> server.log().size()),
            derived("ACTLOGSIZE", "Activity Log Size", Types.TEXT, StatusLines::logSize),
            kept(ServerSettings.SUMMARY_RETENTION),
            kept(ServerSettings.LICENSE_AUDIT_PERIOD),
            Column.of(Fact.derived("LASTLICENSEAUDIT", "Last License Audit", Types.MOMENT, StatusLines::lastAudit)),
            absent("LICENSECOMPLIANCE", "Server License Compliance", Types.words("Valid"), "VALID"),
            absent("SCHEDULER", "Central Scheduler", Types.words("Active"), "ACTIVE"),
            derived("MAXSESSIONS", "Maximum Sessions", Types.NUMBER, StatusLines::sessions),
            derived("MAXSCHEDSESSIONS", "Maximum Scheduled Sessions", Types.NUMBER, StatusLines::scheduledSessions),
            kept(SchedulingSettings.EVENT_RETENTION),
            kept(SchedulingSettings.CLIENT_ACTION),
            kept(SchedulingSettings.RANDOMIZATION),
            kept(SchedulingSettings.QUERY_PERIOD),
            kept(SchedulingSettings.RETRIES),
            kept(SchedulingSettings.RETRY_PERIOD),
            absent("DEDUPVERLEVEL", "Client-side Deduplication Verification Level", "0 %"),
            kept(SchedulingSettings.MODES),
            absent("ACTIVERECEIVERS", "Active Receivers", "CONSOLE ACTLOG"),
            kept(ServerSettings.CONFIGURATION_MANAGER),
            kept(ServerSettings.CONFIGURATION_REFRESH),
            absent("LAST_REFRESH", "Last refresh date/time", ""),
            kept(ServerSettings.CONTEXT_MESSAGING),
            absent("TOCLOADRETENTION", "Table of Contents (TOC) Load Retention", Amount.of(120, "Minute(s)")),
            derived("MACHINE_GUID", "Machine Globally Unique ID", Types.TEXT, server -> Partners.guid(server.name())),
            absent("ARCHRETPROT", "Archive Retention Protection", Types.ON_OFF, false),
            absent("DB_DIRS", "Database Directories", Database.DIRECTORY),
            absent("TOTALFS_MB", "Total Space of File System (MB)", Amount.megabytes(Database.FILE_SYSTEM << 20)),
            derived("SPACEUSEDONFS_MB", "Used Space on File System (MB)", Types.HUNDREDTHS, server ->
                    (double) Database.of(server).occupied()),
            derived("SPACEAVAIL_MB", "Free Space Available (MB)", Types.HUNDREDTHS, server ->
                    (double) Database.of(server).free()),
            absent("ENCRYPTION_STRENGTH", "Encryption Strength", "AES"),
            absent("CPUINFO_REFRESH", "Client CPU Information Refresh Interval", 180),
            kept(ReplicationSettings.OUTBOUND).since(Level.WITH_REPLICATION),
            kept(ReplicationSettings.TARGET).since(Level.WITH_REPLICATION),
            kept(ReplicationSettings.ARCHIVE_RULE).since(Level.WITH_REPLICATION),
            kept(ReplicationSettings.BACKUP_RULE).since(Level.WITH_REPLICATION),
            kept(ReplicationSettings.SPACE_RULE).since(Level.WITH_REPLICATION),
            kept(ReplicationSettings.RETENTION).since(Level.WITH_REPLICATION),
            absent("LDAP_USER", "LDAP User", ""),
            absent("LDAP_PASSSET", "LDAP Password Set", Types.YES_NO, false),
            absent("DEFAULT_AUTHENTICATION", "Default Authentication", "Local"),
            kept(ReplicationSettings.FAILOVER_ADDRESS).since(V7_1),
            absent("", "Scratchpad retention", Amount.days(365)).since(V7_1),
            kept(ReplicationSettings.RECOVER_DAMAGED).since(V7_1_1),
            absent("TOTALSUROCC_TB", "SUR Occupancy (TB)", "").since(V7_1_3),
            absent("TOTALSURRETOCC_TB", "SUR Retention Occupancy (TB)", "").since(WITH_RETENTION_SETS),
            absent("SUROCC_DATE", "SUR Occupancy Date/Time", "").since(V7_1_3),
            absent("FRONTEND_CAP", "Front-End Capacity (MB)", "").since(V7_1_3),
            absent("FRONTEND_CLIENT_COUNT", "Front-End Client Count", "").since(V7_1_3),
            absent("FRONTEND_CAP_DATE", "Front-End Capacity Date", "").since(V7_1_3),
            kept(ServerSettings.PRODUCT_OFFERING).since(V8_1));

    private StatusLines() {}

    private static Column<Server> kept(Attribute<?> setting) {
        return Column.of(setting.setting());
    }

    /** As QUERY AUDITOCCUPANCY has it: the simulated server has always just made its license audit. */
    private static LocalDateTime lastAudit(Server server, View where) {
        return where.now();
    }

    private static Column<Server> absent(String column, String title, Object value) {
        return Column.of(Fact.absent(column, title, value));
    }

    private static <T> Column<Server> absent(String column, String title, ValueType<T> type, T value) {
        return Column.of(Fact.absent(column, title, type, value));
    }

    private static <T> Column<Server> derived(String column, String title, ValueType<T> type, Function<Server, T> how) {
        return Column.of(Fact.derived(column, title, type, (server, where) -> how.apply(server)));
    }

    private static boolean hasPassword(Server server) {
        return !server.setting(ServerSettings.PASSWORD).isNone();
    }

    private static int sessions(Server server) {
        return Integer.parseInt(ServerOptions.value("MAXSESSIONS", server));
    }

    private static int scheduledSessions(Server server) {
        return sessions(server) * server.setting(SchedulingSettings.SCHEDULED_SESSIONS) / 100;
    }

    /** Days, or megabytes where the log is kept by its size. */
    private static Fact<Server> logRetention() {
        Fact<Server> number = ActivityLogRetention.LIMIT.setting();
        return number.shownAs((server, where) -> Amount.of(
                server.setting(ActivityLogRetention.LIMIT), ActivityLogRetention.isBySize(server) ? "M" : "Day(s)"));
    }

    private static String logSize(Server server) {
        long bytes = 0;
        for (LogEntry entry : server.log()) {
            bytes += entry.text().length();
        }
        return bytes >> MEGABYTE == 0 ? "<1 M" : Values.number(bytes >> MEGABYTE) + " M";
    }
}
