package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Fact;
import dsmsim.site.LogEntry;
import dsmsim.syntax.Dates;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.List;

/** QUERY ACTLOG: messages of the activity log, without operands those of the last hour. */
final class QueryActlog implements Handler {
    static final Fact<LogEntry> TIME =
            Fact.derived("DATE_TIME", "Date/Time", Types.MOMENT, (entry, where) -> entry.time());
    static final Fact<LogEntry> MESSAGE =
            Fact.derived("MESSAGE", "Message", Types.TEXT, (entry, where) -> entry.text());

    private static final List<Column<LogEntry>> COLUMNS =
            List.of(Column.left("Date//Time", 20, TIME), new Column<>(Heading.stretching("Message", 58), MESSAGE));

    @Override
    public Result run(Invocation invocation, Context context) {
        ActivityLogRetention.prune(context);
        LocalDateTime now = context.now();
        LocalDateTime from = instant("BEGINDATE", "BEGINTIME", beginTime(invocation, now), invocation, now);
        LocalDateTime to = instant("ENDDATE", "ENDTIME", "NOW", invocation, now);
        LogFilter filter = LogFilter.of(invocation);
        List<LogEntry> found = context.server()
                .log()
                .since(from)
                .filter(entry -> !entry.time().isAfter(to) && filter.accepts(entry))
                .toList();
        // Jobs of storage rules and retention sets are not simulated, so that no message is of one.
        if (found.isEmpty() || invocation.given("JOB")) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, found, context));
    }

    /** The last hour, but whole days of another day. */
    private static String beginTime(Invocation invocation, LocalDateTime now) {
        boolean isOtherDay = invocation.given("BEGINDATE")
                && !Dates.date(invocation.text("BEGINDATE"), now.toLocalDate())
                        .filter(now.toLocalDate()::equals)
                        .isPresent();
        return isOtherDay ? "00:00" : "NOW-01:00";
    }

    private static LocalDateTime instant(
            String date, String time, String defaultTime, Invocation invocation, LocalDateTime now) {
        return Dates.instant(
                        invocation.given(date) ? invocation.text(date) : "TODAY",
                        invocation.given(time) ? invocation.text(time) : defaultTime,
                        now)
                .orElseThrow();
    }
}
