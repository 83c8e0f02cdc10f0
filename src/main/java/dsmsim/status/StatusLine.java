package dsmsim.status;

import dsmsim.activity.ActivityLogRetention;
import dsmsim.administrator.PasswordSettings;
import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.result.Amount;
import dsmsim.schedule.SchedulingSettings;
import dsmsim.server.ServerSettings;
import dsmsim.server.SessionSettings;
import dsmsim.site.Attribute;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import java.util.List;
import java.util.Locale;

/**
 * A line of QUERY STATUS.
 *
 * @param since the first level that shows it
 */
record StatusLine(String label, Level since, Column.Cell<Server> value) {
    private static final Level ALWAYS = Level.of(1, 0, 0, 0);
    private static final Level V7_1 = Level.of(7, 1, 0, 0);
    private static final Level V7_1_1 = Level.of(7, 1, 1, 0);
    private static final Level V7_1_3 = Level.of(7, 1, 3, 0);
    private static final Level V8_1 = Level.of(8, 1, 0, 0);

    /** All lines in the product's order; what the simulation does not have stands as at installation. */
    static final List<StatusLine> ALL = List.of(
            line("Server Name", (server, context) -> server.shownName()),
            shown(ServerSettings.HIGH_LEVEL_ADDRESS),
            shown(ServerSettings.LOW_LEVEL_ADDRESS),
            onOff(ServerSettings.CROSS_DEFINE),
            line(
                    "Server Password Set",
                    (server, context) ->
                            !server.setting(ServerSettings.PASSWORD).isNone()),
            shown(ServerSettings.INSTALLED),
            shown(ServerSettings.RESTARTED),
            fixed("Authentication", "On"),
            days(PasswordSettings.PERIOD),
            shown(PasswordSettings.INVALID_LIMIT),
            line(
                    "Minimum Password Length",
                    (server, context) -> Integer.toString(PasswordSettings.minimumLength(server))),
            fixed("Registration", "Closed"),
            fixed("Subfile Backup", "No"),
            line("Availability", (server, context) -> enabled(server.setting(SessionSettings.CLIENTS))),
            shown(SessionSettings.INBOUND_DISABLED),
            shown(SessionSettings.OUTBOUND_DISABLED),
            onOff(ServerSettings.ACCOUNTING),
            line(ActivityLogRetention.LIMIT.title(), (server, context) -> logRetention(server)),
            line(
                    "Activity Log Number of Records",
                    (server, context) -> server.log().size()),
            line("Activity Log Size", (server, context) -> logSize(server)),
            days(ServerSettings.SUMMARY_RETENTION),
            days(ServerSettings.LICENSE_AUDIT_PERIOD),
            fixed("Last License Audit", ""),
            fixed("Server License Compliance", "Valid"),
            fixed("Central Scheduler", "Active"),
            line("Maximum Sessions", (server, context) -> option("MAXSESSIONS", server)),
            line("Maximum Scheduled Sessions", (server, context) -> scheduledSessions(server)),
            days(SchedulingSettings.EVENT_RETENTION),
            days(SchedulingSettings.CLIENT_ACTION),
            shown(SchedulingSettings.RANDOMIZATION),
            decided(SchedulingSettings.QUERY_PERIOD, " Hour(s)"),
            decided(SchedulingSettings.RETRIES, ""),
            decided(SchedulingSettings.RETRY_PERIOD, " Minute(s)"),
            fixed("Client-side Deduplication Verification Level", "0 %"),
            line("Scheduling Modes", (server, context) -> modes(server.setting(SchedulingSettings.MODES))),
            fixed("Active Receivers", "CONSOLE ACTLOG"),
            onOff(ServerSettings.CONFIGURATION_MANAGER),
            shown(ServerSettings.CONFIGURATION_REFRESH),
            fixed("Last refresh date/time", ""),
            onOff(ServerSettings.CONTEXT_MESSAGING),
            fixed("Table of Contents (TOC) Load Retention", "120 Minute(s)"),
            line("Machine Globally Unique ID", (server, context) -> Partners.guid(server.name())),
            fixed("Archive Retention Protection", "Off"),
            fixed("Database Directories", "/tsminst1/db"),
            fixed("Total Space of File System (MB)", Amount.megabytes(102_400L << 20)),
            fixed("Used Space on File System (MB)", Amount.megabytes(10_240L << 20)),
            fixed("Free Space Available (MB)", Amount.megabytes(92_160L << 20)),
            fixed("Encryption Strength", "AES"),
            fixed("Client CPU Information Refresh Interval", Amount.days(180)),
            line("Outbound Replication", (server, context) -> enabled(server.setting(ReplicationSettings.OUTBOUND))),
            shown(ReplicationSettings.TARGET),
            shown(ReplicationSettings.ARCHIVE_RULE),
            shown(ReplicationSettings.BACKUP_RULE),
            shown(ReplicationSettings.SPACE_RULE),
            days(ReplicationSettings.RETENTION),
            fixed("LDAP User", ""),
            fixed("LDAP Password Set", "No"),
            fixed("Default Authentication", "Local"),
            shown(ReplicationSettings.FAILOVER_ADDRESS).since(V7_1),
            fixed("Scratchpad retention", Amount.days(365)).since(V7_1),
            onOff(ReplicationSettings.RECOVER_DAMAGED).since(V7_1_1),
            fixed("SUR Occupancy (TB)", "").since(V7_1_3),
            fixed("SUR Occupancy Date/Time", "").since(V7_1_3),
            fixed("Front-End Capacity (MB)", "").since(V7_1_3),
            fixed("Front-End Client Count", "").since(V7_1_3),
            fixed("Front-End Capacity Date", "").since(V7_1_3),
            shown(ServerSettings.PRODUCT_OFFERING).since(V8_1));

    private StatusLine since(Level level) {
        return new StatusLine(label, level, value);
    }

    private static StatusLine line(String label, Column.Cell<Server> value) {
        return new StatusLine(label, ALWAYS, value);
    }

    private static StatusLine fixed(String label, Object value) {
        return line(label, (server, context) -> value);
    }

    private static StatusLine shown(Attribute<?> setting) {
        return line(setting.title(), (server, context) -> server.setting(setting));
    }

    private static StatusLine onOff(Attribute<Boolean> setting) {
        return line(setting.title(), (server, context) -> server.setting(setting) ? "On" : "Off");
    }

    private static StatusLine days(Attribute<Integer> setting) {
        return line(setting.title(), (server, context) -> Amount.days(server.setting(setting)));
    }

    /** A number of something, unless it is left to the clients. */
    private static StatusLine decided(Attribute<String> setting, String unit) {
        return line(setting.title(), (server, context) -> {
            String value = server.setting(setting);
            return value.equals(SchedulingSettings.CLIENT) ? value : new Amount(Long.parseLong(value), 0, unit);
        });
    }

    private static long scheduledSessions(Server server) {
        return Long.parseLong(option("MAXSESSIONS", server))
                * server.setting(SchedulingSettings.SCHEDULED_SESSIONS)
                / 100;
    }

    private static String modes(String value) {
        return value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String enabled(boolean flag) {
        return flag ? "Enabled" : "Disabled";
    }

    private static String option(String name, Server server) {
        return ServerOptions.all(server).stream()
                .filter(option -> option.key().equals(name))
                .map(ServerOption::value)
                .findFirst()
                .orElseThrow();
    }

    private static Amount logRetention(Server server) {
        String unit = server.setting(ActivityLogRetention.STYLE).equals("Size") ? "M" : "Day(s)";
        return Amount.of(server.setting(ActivityLogRetention.LIMIT), unit);
    }

    private static Object logSize(Server server) {
        long bytes = 0;
        for (LogEntry entry : server.log()) {
            bytes += entry.text().length();
        }
        long megabytes = bytes >> 20;
        return megabytes == 0 ? "<1 M" : Amount.of(megabytes, "M");
    }
}
