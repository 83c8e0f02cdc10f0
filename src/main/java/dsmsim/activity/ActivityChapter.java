package dsmsim.activity;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;

/** The activity log, processes and sessions. */
public final class ActivityChapter implements Chapter {

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "CANCEL PROCESS" -> new CancelProcess();
            case "CANCEL SESSION" -> new CancelSession();
            case "ISSUE MESSAGE" -> new IssueMessage();
            case "QUERY ACTLOG" -> new QueryActlog();
            case "QUERY PROCESS" -> new QueryProcess();
            case "QUERY SESSION" -> new QuerySession();
            case "SET ACTLOGRETENTION" -> new SetActlogRetention();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return ActivityTables.ALL;
    }
}
