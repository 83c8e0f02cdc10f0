package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.ServerSettings;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Server;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * QUERY MONITORSETTINGS, in the order of the product; the settings of status monitoring, which is not simulated, stand as at
 * installation.
 */
final class QueryMonitorSettings implements Handler {
    private static final Level RISKS = Level.of(7, 1, 1, 0);
    private static final Level OBJECT_CLIENTS = Level.of(8, 1, 6, 0);
    private static final Level PACKAGES = Level.of(8, 1, 0, 0);
    /** Hours without a backup after which a client is at risk. */
    private static final int RISK_INTERVAL = 24;

    private static final List<Column<Server>> LINES = List.of(
            absent("MONITOR_STATUS", "Monitor Status", Types.ON_OFF, false),
            absent("STATUS_INTERVAL", "Status Refresh Interval (Minutes)", Types.NUMBER, 5),
            absent("STATUS_RETENTION", "Status Retention (Hours)", Types.NUMBER, 48),
            kept(MonitorSettings.ALERTS),
            kept(MonitorSettings.INTERVAL),
            kept(MonitorSettings.EMAIL),
            kept(MonitorSettings.SUMMARY),
            kept(MonitorSettings.SENDER),
            kept(MonitorSettings.HOST),
            kept(MonitorSettings.PORT),
            kept(MonitorSettings.ACTIVE),
            kept(MonitorSettings.INACTIVE),
            kept(MonitorSettings.CLOSED),
            absent("MON_ADMIN", "Monitoring Admin", Types.TEXT, ""),
            absent("MON_GROUP", "Monitored Group", Types.TEXT, ""),
            absent("MON_SERVERS", "Monitored Servers", Types.TEXT, ""),
            risk("INT_ATRISK_APP", "Applications").since(RISKS),
            skipped("USE_SKIPF_APP", "Applications").since(RISKS),
            risk("INT_ATRISK_VM", "Virtual Machines").since(RISKS),
            skipped("USE_SKIPF_VM", "Virtual Machines").since(RISKS),
            risk("INT_ATRISK_SYSTEM", "Systems").since(RISKS),
            skipped("USE_SKIPF_SYSTEM", "Systems").since(RISKS),
            risk("INT_ATRISK_OBJECTCL", "Object Clients").since(OBJECT_CLIENTS),
            skipped("", "Object Clients").since(OBJECT_CLIENTS),
            packages(ServerSettings.PACKAGE_DIRECTORY, "Deployment Repository"),
            packages(ServerSettings.MOST_PACKAGES, "Maximum Deployment Packages"),
            packages(ServerSettings.PACKAGE_MANAGER, "Deployment Package Manager"));

    static final Relation<Server> TABLE = new Relation<>("TSM_MON_SETTINGS", facts(), where -> List.of(where.server()));

    private static List<Fact<Server>> facts() {
        List<Fact<Server>> facts = new ArrayList<>(Column.facts(LINES));
        facts.add(ServerSettings.SECURITY_NOTIFICATIONS.setting());
        return facts;
    }

    private static Column<Server> kept(Attribute<?> setting) {
        return Column.of(setting.setting());
    }

    private static Column<Server> packages(Attribute<?> setting, String title) {
        return Column.of(setting.setting().titled(title)).since(PACKAGES);
    }

    private static <T> Column<Server> absent(String column, String title, ValueType<T> type, T value) {
        return Column.of(Fact.absent(column, title, type, value));
    }

    private static Column<Server> risk(String column, String clients) {
        return absent(column, "At-Risk Interval for " + clients, Types.NUMBER, RISK_INTERVAL);
    }

    private static Column<Server> skipped(String column, String clients) {
        return absent(column, "Skipped files as At-Risk for " + clients + "?", Types.MIXED_YES_NO, true);
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        return Result.of(Column.table(Table.Layout.LIST, LINES, List.of(context.server()), context));
    }
}
