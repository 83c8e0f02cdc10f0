package dsmsim.activity;

import dsmsim.site.BackgroundProcess;
import dsmsim.site.Fact;
import dsmsim.site.LogEntry;
import dsmsim.site.Relation;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of the activity log, of sessions, of processes and of alerts. */
final class ActivityTables {
    static final List<Relation<?>> ALL = List.of(
            new Relation<>("ACTLOG", log(), where -> where.server().log().oldestFirst())
                    .counted(where -> where.server().log().size()),
            new Relation<>("SESSIONS", sessions(), ShownSession::all),
            new Relation<>(
                    "PROCESSES",
                    processes(),
                    where -> where.server().processes().values()),
            AlertTrigger.TABLE,
            QueryMonitorSettings.TABLE);

    private ActivityTables() {}

    private static List<Fact<LogEntry>> log() {
        return List.of(
                QueryActlog.TIME,
                entry("MSGNO", Types.NUMBER, LogEntry::number),
                entry("SEVERITY", Types.TEXT, LogEntry::severity),
                QueryActlog.MESSAGE,
                entry("ORIGINATOR", Types.TEXT, entry -> entry.isOfClient() ? "CLIENT" : "SERVER"),
                entry("NODENAME", Types.TEXT, LogEntry::node),
                entry("SESSID", Types.NUMBER, LogEntry::session),
                entry("SESSION", Types.NUMBER, LogEntry::session),
                entry("PROCESS", Types.NUMBER, LogEntry::process),
                Fact.derived(
                        "SERVERNAME",
                        "",
                        Types.TEXT,
                        (entry, where) -> where.server().shownName()));
    }

    private static <T> Fact<LogEntry> entry(String column, ValueType<T> type, Function<LogEntry, T> how) {
        return Fact.derived(column, "", type, (entry, where) -> how.apply(entry));
    }

    private static List<Fact<ShownSession>> sessions() {
        List<Fact<ShownSession>> facts = new ArrayList<>(ShownSession.DETAILED);
        facts.add(ShownSession.START);
        facts.add(ShownSession.VERB);
        facts.add(ShownSession.VERB_STATE);
        return facts;
    }

    private static List<Fact<BackgroundProcess>> processes() {
        return List.of(
                QueryProcess.NUMBER,
                QueryProcess.DESCRIPTION,
                Fact.derived("START_TIME", "", Types.MOMENT, (process, where) -> process.started()),
                Fact.derived(
                        "FILES_PROCESSED",
                        "",
                        Types.COUNT,
                        (process, where) -> process.work().done(where, process).objects()),
                Fact.derived(
                        "BYTES_PROCESSED",
                        "",
                        Types.COUNT,
                        (process, where) -> process.work().done(where, process).bytes()),
                Fact.derived(
                        "BYTES_TO_PROCESS",
                        "",
                        Types.COUNT,
                        (process, where) -> process.work().bytesToProcess(where, process)),
                QueryProcess.STATUS);
    }
}
