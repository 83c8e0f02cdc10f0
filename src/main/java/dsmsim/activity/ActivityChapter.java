package dsmsim.activity;

import dsmsim.command.Chapter;
import dsmsim.command.Diagnostic;
import dsmsim.command.Family;
import dsmsim.command.Handler;
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
}
