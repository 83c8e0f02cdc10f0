package dsmsim.activity;

import dsmsim.command.Chapter;
import dsmsim.command.Diagnostic;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.util.ArrayList;
import java.util.List;

/** The activity log, processes, sessions and alerts. */
public final class ActivityChapter implements Chapter {
    @Override
    public List<Family> families() {
        List<Family> families = new ArrayList<>(MonitorSettings.PLAIN);
        families.add(AlertTrigger.FAMILY);
        return families;
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "CANCEL PROCESS" -> new CancelProcess();
            case "CANCEL SESSION" -> new CancelSession();
            case "DEFINE ALERTTRIGGER" -> new DefineAlertTrigger();
            case "DELETE ALERTTRIGGER" -> new DeleteAlertTrigger();
            case "ISSUE MESSAGE" -> new IssueMessage();
            case "QUERY ACTLOG" -> new QueryActlog();
            case "QUERY MONITORSETTINGS" -> new QueryMonitorSettings();
            case "QUERY PROCESS" -> new QueryProcess();
            case "QUERY SESSION" -> new QuerySession();
            case "SET ACTLOGRETENTION" -> new SetActlogRetention();
            case "SET ALERTSUMMARYTOADMINS" -> new SetAlertSummaryToAdmins();
            case "UPDATE ALERTTRIGGER" -> new UpdateAlertTrigger();
            default -> null;
        };
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of(Threads.DIAGNOSTIC);
    }

    @Override
    public List<Relation<?>> tables() {
        return ActivityTables.ALL;
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "ALERTTRIGGER" -> AlertTrigger.TYPE;
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "ACTIVE_DURATION" -> MonitorSettings.ACTIVE;
            case "ACTLOGRETENTION" -> ActivityLogRetention.LIMIT;
            case "ACTLOGRETUNIT" -> ActivityLogRetention.STYLE;
            case "ALERT_ADMIN" -> MonitorSettings.SUMMARY;
            case "ALERT_EMAIL" -> MonitorSettings.EMAIL;
            case "ALERT_INTERVAL" -> MonitorSettings.INTERVAL;
            case "CLOSED_DURATION" -> MonitorSettings.CLOSED;
            case "FROM_EMAIL" -> MonitorSettings.SENDER;
            case "INACTIVE_DURATION" -> MonitorSettings.INACTIVE;
            case "MONITOR_ALERT" -> MonitorSettings.ALERTS;
            case "SMTP_HOST" -> MonitorSettings.HOST;
            case "SMTP_PORT" -> MonitorSettings.PORT;
            default -> null;
        };
    }
}
