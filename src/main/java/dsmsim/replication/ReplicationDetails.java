package dsmsim.replication;

import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.Value;
import dsmsim.value.ValueType;
import dsmsim.value.Values;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The lines of QUERY REPLICATION FORMAT=DETAILED, in the order in which programs that watch replication read them. */
final class ReplicationDetails {
    private static final Level WITH_SNAPSHOTS = Level.of(8, 1, 20, 0);
    private static final Level WITH_RULES = Level.of(8, 1, 13, 0);

    /** What the table has for a replication that has not ended. */
    private static final LocalDateTime NOT_ENDED = LocalDateTime.of(1900, 1, 1, 0, 0);

    private static final Fact<Row> END = Fact.<Row, LocalDateTime>derived(
                    ReplicationRecord.END.column(),
                    ReplicationRecord.END.title(),
                    Types.MOMENT,
                    (row, where) -> ended(row.get(ReplicationRecord.END)))
            .shownAs(ReplicationRecord.END::shown);

    static final Fact<Row> STATUS = Fact.derived("STATE", "Status", Types.TEXT, ReplicationDetails::status);

    static final List<Column<Row>> COLUMNS = columns();

    /** The counters of one data type, or of all together, as the query and its table name them. */
    private record Counted(String title, String prefix, Function<Row, Counters> counters) {

        Column<Row> files(String column, String words, ToLongFunction<Counters> count) {
            return column(column, words, Types.COUNT, count);
        }

        Column<Row> bytes(String column, String words, ToLongFunction<Counters> count) {
            return column(column, words, Types.BYTES_AS_MEGABYTES, count);
        }

        private Column<Row> column(String column, String words, ValueType<Long> type, ToLongFunction<Counters> count) {
            String name = column.isEmpty() ? "" : prefix + column;
            return Column.of(Fact.derived(
                    name, title + ' ' + words, type, (row, where) -> count.applyAsLong(counters.apply(row))));
        }

        /** The total's column is a word longer than those of the types. */
        String toReplicate() {
            return prefix.equals("TOT") ? "FILES_TO_REPLICATE" : "FILES_TO_REPL";
        }

        List<Column<Row>> columns() {
            return List.of(
                    files("FILES_CURRENT", "Files Needing No Action", Counters::current),
                    files(toReplicate(), "Files To Replicate", Counters::toReplicate),
                    files("FILES_REPLICATED", "Files Replicated", Counters::replicated),
                    files("FILES_REPL_ERROR_SRC", "Files Not Replicated Due To Errors", Counters::notReplicated),
                    files("", "Files Not Yet Replicated", Counters::notYetReplicated),
                    files("FILES_TO_DELETE", "Files To Delete", Counters::toDelete),
                    files("FILES_DELETED", "Files Deleted", Counters::deleted),
                    files("FILES_DELETE_ERR", "Files Not Deleted Due To Errors", none -> 0),
                    files("FILES_TO_UPDATE", "Files To Update", Counters::toUpdate),
                    files("FILES_UPDATED", "Files Updated", Counters::updated),
                    files("FILES_UPDATE_ERR", "Files Not Updated Due To Errors", none -> 0),
                    bytes("BYTES_TO_REPLICATE", "Bytes To Replicate (MB)", Counters::bytesToReplicate),
                    bytes("BYTES_REPLICATED", "Bytes Replicated (MB)", Counters::bytesReplicated),
                    bytes("BYTES_TRANSFERRED", "Bytes Transferred (MB)", Counters::bytesReplicated),
                    bytes(
                            "BYTES_REPL_ERROR_SRC",
                            "Bytes Not Replicated Due To Errors (MB)",
                            Counters::bytesNotReplicated),
                    bytes("", "Bytes Not Yet Replicated (MB)", Counters::bytesNotYetReplicated));
        }
    }

    private ReplicationDetails() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of(ReplicationRecord.NODE));
        columns.add(Column.of(ReplicationRecord.FILESPACE));
        columns.add(Column.of(ReplicationRecord.FSID));
        columns.add(Column.of(ReplicationRecord.START));
        columns.add(Column.of(END));
        columns.add(Column.of(STATUS));
        columns.add(Column.of(ReplicationRecord.PROCESS));
        columns.add(Column.of(ReplicationRecord.COMMAND));
        columns.add(Column.of(Fact.absent("RULENAME", "Storage Rule Name", ""), WITH_RULES));
        columns.add(Column.of(ReplicationRecord.PHASE));
        columns.add(Column.of(Fact.shown("Process Running Time", ReplicationDetails::runningTime)));
        columns.add(Column.of(ReplicationRecord.COMPLETE));
        columns.add(Column.of(ReplicationRecord.REASON));
        addType(columns, "Backup", "BK", DataType.BACKUP);
        addType(columns, "Archive", "AR", DataType.ARCHIVE);
        addType(columns, "Space Managed", "SM", DataType.SPACEMANAGED);
        columns.addAll(new Counted("Total", "TOT", ReplicationRecord::total).columns());
        addSnapshots(columns);
        columns.add(Column.of(Fact.shown(
                "Estimated Percentage Complete", (row, where) -> Value.of(percent(ReplicationRecord.total(row))))));
        columns.add(Column.of(Fact.absent("", "Estimated Time Remaining", "")));
        columns.add(Column.of(Fact.absent("", "Estimated Time of Completion", "")));
        return List.copyOf(columns);
    }

    /** What the replication of object clients counts, of which there are none. */
    private static void addSnapshots(List<Column<Row>> columns) {
        columns.add(Column.of(Fact.absent("", "OSSM Replication", "No"), WITH_SNAPSHOTS));
        columns.add(Column.of(Fact.absent("SNAPSHOTS_CURRENT", "Snapshots Needing No Action", 0), WITH_SNAPSHOTS));
        columns.add(Column.of(Fact.absent("SNAPSHOTS_TO_REPL", "Snapshots To Replicate", 0), WITH_SNAPSHOTS));
        columns.add(Column.of(Fact.absent("SNAPSHOTS_REPLICATED", "Snapshots Replicated", 0), WITH_SNAPSHOTS));
        columns.add(Column.of(
                Fact.absent("SNAPSHOTS_REPL_ERROR_SRC", "Snapshots Not Replicated Due to Errors", 0), WITH_SNAPSHOTS));
        columns.add(Column.of(Fact.absent("", "Snapshots Not Yet Replicated", 0), WITH_SNAPSHOTS));
    }

    private static LocalDateTime ended(LocalDateTime end) {
        return end.equals(Attribute.NEVER) ? NOT_ENDED : end;
    }

    private static void addType(List<Column<Row>> columns, String title, String prefix, DataType type) {
        columns.add(
                Column.of(ReplicationRecord.END.in(prefix + "LAST_UPDATE").titled(title + " Last Update Date/Time")));
        columns.add(Column.of(ReplicationRecord.TARGET.in(prefix + "SERVER").titled(title + " Target Server")));
        columns.addAll(new Counted(title, prefix, row -> row.get(ReplicationRecord.counters(type))).columns());
    }

    /** Running, Ended or Failed; a process that died with its server has failed. */
    static String status(Row row, View where) {
        if (where.server().processes().containsKey(row.get(ReplicationRecord.PROCESS))
                && row.get(ReplicationRecord.END).equals(Attribute.NEVER)) {
            return "Running";
        }
        return row.get(ReplicationRecord.COMPLETE) ? "Ended" : "Failed";
    }

    private static Value runningTime(Row row, View where) {
        LocalDateTime end = row.get(ReplicationRecord.END);
        LocalDateTime last = end.equals(Attribute.NEVER) ? where.now() : end;
        return Value.of(Values.elapsed(
                Duration.between(row.get(ReplicationRecord.START), last).toSeconds()));
    }

    private static String percent(Counters total) {
        long planned = total.toReplicate() + total.toUpdate() + total.toDelete();
        return planned == 0 ? "100" : Long.toString(100 * (total.processed() - total.recovered()) / planned);
    }
}
