package dsmsim.server;

import dsmsim.command.Moments;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.SummaryRecord;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The tables of the activity summary. What of an operation no public page shows is ours: AFFECTED of a backup counts the
 * files that became inactive, too; what was stored or sent counts as protected and written, with nothing saved.
 */
final class SummaryTables {
    private static final Function<SummaryRecord, Long> NONE = each -> 0L;

    private static final List<Fact<SummaryRecord>> BOTH = List.of(
            moment("START_TIME", SummaryRecord::start),
            moment("END_TIME", SummaryRecord::end),
            of("ACTIVITY", Types.TEXT, each -> each.operation().name()),
            of("NUMBER", Types.NUMBER, SummaryRecord::number),
            of("ENTITY", Types.TEXT, SummaryRecord::entity),
            ofSession("COMMMETH", Connection::method),
            ofSession("ADDRESS", Connection::address),
            of("EXAMINED", Types.COUNT, SummaryRecord::examined),
            of("AFFECTED", Types.COUNT, SummaryRecord::affected),
            of("FAILED", Types.COUNT, SummaryRecord::failed),
            of("BYTES", Types.COUNT, SummaryRecord::bytes),
            of("BYTES_PROTECTED", Types.COUNT, SummaryTables::stored),
            of("BYTES_WRITTEN", Types.COUNT, SummaryTables::stored),
            of("DEDUP_SAVINGS", Types.COUNT, NONE),
            of("COMP_SAVINGS", Types.COUNT, NONE),
            of("IDLE", Types.COUNT, NONE),
            of("MEDIAW", Types.COUNT, NONE),
            of("PROCESSES", Types.NUMBER, SummaryRecord::processes),
            of("SUCCESSFUL", Types.YES_NO, SummaryRecord::successful),
            Fact.absent("COMM_WAIT", "", 0),
            Fact.absent("NUM_OFFSITE_VOLS", "", 0));

    private static final List<Fact<SummaryRecord>> EXTENDED = List.of(
            Fact.absent("COMPLETION_CODE", "", 0),
            Fact.absent("INCIDENT_TYPE", "", 0),
            Fact.absent("ACKNOWLEDGE", "", 0),
            Fact.absent("REASON_CODE", "", 0),
            Fact.absent("DIAG_CODE", "", 0));

    static final List<Relation<?>> ALL = tables();

    private SummaryTables() {}

    private static List<Relation<?>> tables() {
        Relation<SummaryRecord> summary =
                new Relation<>("SUMMARY", BOTH, where -> Summary.of(where.server(), where.now()));
        List<Fact<SummaryRecord>> extended = new ArrayList<>(BOTH);
        extended.addAll(EXTENDED);
        return List.of(
                summary,
                summary.alsoNamed("ACTIVITY_SUMMARY"),
                new Relation<>("SUMMARY_EXTENDED", extended, where -> Summary.of(where.server(), where.now())));
    }

    private static <T> Fact<SummaryRecord> of(String column, ValueType<T> type, Function<SummaryRecord, T> how) {
        return Fact.derived(column, "", type, (each, where) -> how.apply(each));
    }

    private static Fact<SummaryRecord> moment(String column, Function<SummaryRecord, Long> seconds) {
        return of(column, Types.MOMENT, each -> Moments.of(seconds.apply(each)));
    }

    private static Fact<SummaryRecord> ofSession(String column, Function<Connection, String> how) {
        BiFunction<SummaryRecord, View, String> found =
                (each, where) -> each.operation().isOfSession()
                        ? how.apply(new Connection(where.server().level(), each.number()))
                        : "";
        return Fact.derived(column, "", Types.TEXT, found);
    }

    private static Long stored(SummaryRecord each) {
        boolean isKept = each.operation().stores() || each.operation() == SummaryRecord.Operation.REPLICATION;
        return isKept ? each.bytes() : 0;
    }
}
