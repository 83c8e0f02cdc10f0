package dsmsim.replication;

import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.DataType;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is kept of the replication of one file space by one process; SET REPLRETENTION says for how long. */
public final class ReplicationRecord {
    public static final Attribute<String> NODE = Attribute.text("NODE_NAME", "Node Name");
    public static final Attribute<Integer> FSID = Attribute.number("FSID", "FSID", 0);
    public static final Attribute<Integer> PROCESS = Attribute.number("PROC_ID", "Process Number", 0);
    public static final Attribute<String> FILESPACE = Attribute.text("FSNAME", "Filespace Name");
    public static final Attribute<LocalDateTime> START = Attribute.moment("START_TIME", "Start Time");
    public static final Attribute<LocalDateTime> END = Attribute.moment("END_TIME", "End Time");
    public static final Attribute<Phase> PHASE = Attribute.choice("PHASE", "Phase", Phase.NOT_STARTED);
    public static final Attribute<String> COMMAND = Attribute.text("CMD", "Command");
    public static final Attribute<Boolean> COMPLETE =
            Attribute.of("COMP_STATE", "Completion State", Types.either("Complete", "Incomplete"), false);
    public static final Attribute<String> REASON = Attribute.text("COMP_REASON", "Reason For Incompletion");
    public static final Attribute<String> TARGET =
            Attribute.text("TARGET_SERVER", "Target Server").inNoTable("three columns have it");
    private static final Attribute<Counters> BACKUP = counters("BK");
    private static final Attribute<Counters> ARCHIVE = counters("AR");
    private static final Attribute<Counters> SPACE = counters("SM");

    public static final ObjectType TYPE = ObjectType.ofRecords(
            "REPLICATION",
            3,
            NODE,
            FSID,
            PROCESS,
            FILESPACE,
            START,
            END,
            PHASE,
            COMMAND,
            COMPLETE,
            REASON,
            TARGET,
            BACKUP,
            ARCHIVE,
            SPACE);

    /** Where the replication of a file space stands. */
    public enum Phase {
        NOT_STARTED("Not started"),
        REPLICATING("Replicating"),
        NONE("None");

        private final String title;

        Phase(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private ReplicationRecord() {}

    private static Attribute<Counters> counters(String prefix) {
        return Attribute.of(prefix + "COUNTERS", prefix, Counters.TYPE, Counters.NONE)
                .inNoTable("columns of their own have them");
    }

    /** The record of a file space whose replication begins; it is kept even when nothing comes of it. */
    static Row begun(Task task, BackgroundProcess process, ReplicationRequest request) {
        return TYPE.row(task.node(), task.fsid(), process.number())
                .with(FILESPACE, task.filespace())
                .with(START, process.started())
                .with(COMMAND, request.command())
                .with(TARGET, request.target());
    }

    /** The attribute that holds the counters of a data type. */
    public static Attribute<Counters> counters(DataType type) {
        return type.choose(BACKUP, ARCHIVE, SPACE);
    }

    /** The counters of all data types together. */
    public static Counters total(Row replicationRecord) {
        return replicationRecord
                .get(BACKUP)
                .plus(replicationRecord.get(ARCHIVE))
                .plus(replicationRecord.get(SPACE));
    }

    /** How many data types of the file space have been begun. */
    static int begunTypes(Row replicationRecord) {
        int begun = 0;
        for (DataType type : DataType.values()) {
            begun += replicationRecord.get(counters(type)).equals(Counters.NONE) ? 0 : 1;
        }
        return begun;
    }

    /** The records of a process, those of one node only when it is named. */
    static List<Row> ofProcess(Server server, int process, String node) {
        List<Row> found = new ArrayList<>();
        for (Row row : node.isEmpty() ? server.all(TYPE).values() : server.under(TYPE, node)) {
            if (row.get(PROCESS) == process) {
                found.add(row);
            }
        }
        return found;
    }

    static Counters total(Iterable<Row> records) {
        Counters sum = Counters.NONE;
        for (Row row : records) {
            sum = sum.plus(total(row));
        }
        return sum;
    }
}
