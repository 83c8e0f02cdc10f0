package dsmsim.replication;

import dsmsim.node.FileSpaceNames;
import dsmsim.node.ReplicationRule;
import dsmsim.site.DataType;
import dsmsim.stored.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one REPLICATE NODE command asks for.
 *
 * @param source the server that sends
 * @param target the server that receives
 * @param command the command as the records keep it
 * @param filespaces the file spaces asked for
 * @param types the data types asked for
 * @param activeOnly whether DATATYPE=BACKUPACTIVE leaves inactive backup versions out of this run
 * @param priority ALL, HIGH or NORMAL
 * @param forceReconcile whether source and target are compared file by file (FORCERECONCILE)
 * @param purgesDeleted whether file spaces gone from the source are deleted on the target (PURGEDATA=DELETED)
 * @param recovery YES, NO or ONLY for damaged files of the source; empty where the nodes decide (RECOVERDAMAGED)
 */
record ReplicationRequest(
        String source,
        String target,
        String command,
        FileSpaceNames filespaces,
        Set<DataType> types,
        boolean activeOnly,
        String priority,
        boolean forceReconcile,
        boolean purgesDeleted,
        String recovery) {

    List<?> stored() {
        List<String> typeNames = new ArrayList<>();
        for (DataType type : DataType.values()) {
            if (types.contains(type)) {
                typeNames.add(type.name());
            }
        }
        return List.of(
                source,
                target,
                command,
                filespaces.stored(),
                typeNames,
                activeOnly,
                priority,
                forceReconcile,
                purgesDeleted,
                recovery);
    }

    static ReplicationRequest of(Fields fields) {
        String source = fields.text();
        String target = fields.text();
        String command = fields.text();
        FileSpaceNames filespaces = FileSpaceNames.of(fields.fields());
        Set<DataType> types = EnumSet.noneOf(DataType.class);
        for (Fields each = fields.fields(); !each.isEmpty(); ) {
            types.add(each.constant(DataType.class));
        }
        return new ReplicationRequest(
                source,
                target,
                command,
                filespaces,
                types,
                fields.flag(),
                fields.text(),
                fields.flag(),
                fields.flag(),
                fields.text());
    }

    /** Whether it covers the nodes with all they have, so that a synchronisation is complete with it. */
    boolean whole() {
        return types.size() == DataType.values().length && !activeOnly && priority.equals("ALL") && filespaces.isAll();
    }

    /** Whether data is sent, and not only recovered. */
    boolean replicates() {
        return !recovery.equals("ONLY");
    }

    boolean covers(ReplicationRule rule) {
        return switch (priority) {
            case "HIGH" -> rule.isHighPriority();
            case "NORMAL" -> !rule.isHighPriority();
            default -> true;
        };
    }
}
