package dsmsim.replication;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.product.Level;
import dsmsim.result.Amount;
import dsmsim.result.Values;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The lines of QUERY REPLICATION FORMAT=DETAILED, in the order in which programs that watch replication read them. */
final class ReplicationDetails {
    private static final Level WITH_RULES = Level.of(8, 1, 13, 0);

    static final List<Column<Row>> COLUMNS = columns();

    private ReplicationDetails() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of(ReplicationRecord.NODE));
        columns.add(Column.of(ReplicationRecord.FILESPACE));
        columns.add(Column.of(ReplicationRecord.FSID));
        columns.add(Column.of(ReplicationRecord.START));
        columns.add(Column.of(ReplicationRecord.END));
        columns.add(Column.of("Status", QueryReplication::status));
        columns.add(Column.of(ReplicationRecord.PROCESS));
        columns.add(Column.of(ReplicationRecord.COMMAND));
        columns.add(Column.fixed("Storage Rule Name", "").since(WITH_RULES));
        columns.add(Column.of(ReplicationRecord.PHASE));
        columns.add(Column.of("Process Running Time", ReplicationDetails::runningTime));
        columns.add(Column.of(
                "Completion State", (row, context) -> row.get(ReplicationRecord.COMPLETE) ? "Complete" : "Incomplete"));
        columns.add(Column.of(ReplicationRecord.REASON));
        counters(columns, "Backup", row -> row.get(ReplicationRecord.counters(DataType.BACKUP)), true);
        counters(columns, "Archive", row -> row.get(ReplicationRecord.counters(DataType.ARCHIVE)), true);
        counters(columns, "Space Managed", row -> row.get(ReplicationRecord.counters(DataType.SPACEMANAGED)), true);
        counters(columns, "Total", ReplicationRecord::total, false);
        columns.add(
                Column.of("Estimated Percentage Complete", (row, context) -> percent(ReplicationRecord.total(row))));
        columns.add(Column.fixed("Estimated Time Remaining", ""));
        columns.add(Column.fixed("Estimated Time of Completion", ""));
        return columns;
    }

    private static void counters(
            List<Column<Row>> columns, String type, Function<Row, Counters> counters, boolean ofOneType) {
        if (ofOneType) {
            columns.add(Column.of(type + " Last Update Date/Time", (row, context) -> row.get(ReplicationRecord.END)));
            columns.add(Column.of(type + " Target Server", (row, context) -> row.get(ReplicationRecord.TARGET)));
        }
        add(columns, type + " Files Needing No Action", counters, Counters::current);
        add(columns, type + " Files To Replicate", counters, Counters::toReplicate);
        add(columns, type + " Files Replicated", counters, Counters::replicated);
        add(columns, type + " Files Not Replicated Due To Errors", counters, Counters::notReplicated);
        add(columns, type + " Files Not Yet Replicated", counters, Counters::notYetReplicated);
        add(columns, type + " Files To Delete", counters, Counters::toDelete);
        add(columns, type + " Files Deleted", counters, Counters::deleted);
        add(columns, type + " Files Not Deleted Due To Errors", counters, none -> 0);
        add(columns, type + " Files To Update", counters, Counters::toUpdate);
        add(columns, type + " Files Updated", counters, Counters::updated);
        add(columns, type + " Files Not Updated Due To Errors", counters, none -> 0);
        megabytes(columns, type + " Bytes To Replicate (MB)", counters, Counters::bytesToReplicate);
        megabytes(columns, type + " Bytes Replicated (MB)", counters, Counters::bytesReplicated);
        megabytes(columns, type + " Bytes Transferred (MB)", counters, Counters::bytesReplicated);
        megabytes(columns, type + " Bytes Not Replicated Due To Errors (MB)", counters, Counters::bytesNotReplicated);
        megabytes(columns, type + " Bytes Not Yet Replicated (MB)", counters, Counters::bytesNotYetReplicated);
    }

    private static void add(
            List<Column<Row>> columns, String title, Function<Row, Counters> counters, ToLongFunction<Counters> count) {
        columns.add(Column.of(title, (row, context) -> count.applyAsLong(counters.apply(row))));
    }

    private static void megabytes(
            List<Column<Row>> columns, String title, Function<Row, Counters> counters, ToLongFunction<Counters> bytes) {
        columns.add(Column.of(title, (row, context) -> Amount.megabytes(bytes.applyAsLong(counters.apply(row)))));
    }

    private static String runningTime(Row row, Context context) {
        LocalDateTime end = row.get(ReplicationRecord.END);
        LocalDateTime last = end.equals(Attribute.NEVER) ? context.now() : end;
        return Values.elapsed(
                Duration.between(row.get(ReplicationRecord.START), last).toSeconds());
    }

    private static String percent(Counters total) {
        long planned = total.toReplicate() + total.toUpdate() + total.toDelete();
        return planned == 0 ? "100" : Long.toString(100 * (total.processed() - total.recovered()) / planned);
    }
}
