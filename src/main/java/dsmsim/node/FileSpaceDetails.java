package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.product.Level;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The lines of QUERY FILESPACE FORMAT=DETAILED, in the order of the product. */
final class FileSpaceDetails {
    private static final Level AT_RISK = Level.of(7, 1, 1, 0);

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(FileSpace.NODE),
            Column.of(FileSpace.NAME),
            Column.of("Hexadecimal Filespace Name", (filespace, context) -> hexadecimal(filespace)),
            Column.of(FileSpace.ID),
            Column.fixed("Collocation Group Name", ""),
            Column.of(FileSpace.PLATFORM),
            Column.of(FileSpace.FILESPACE_TYPE),
            Column.of(FileSpace.UNICODE),
            QueryFileSpace.CAPACITY,
            QueryFileSpace.PERCENT_USED,
            Column.of(FileSpace.BACKUP_START),
            Column.daysSince("Days Since Last Backup Started", FileSpace.BACKUP_START),
            Column.fixed("Last Full NAS Image Backup Completion Date/Time", ""),
            Column.fixed("Days Since Last Full NAS Image Backup Completed", ""),
            Column.of(FileSpace.BACKUP_END),
            Column.daysSince("Days Since Last Backup Completed", FileSpace.BACKUP_END),
            Column.of(FileSpace.REPLICATION_START),
            Column.daysSince("Days Since Last Replication Started", FileSpace.REPLICATION_START),
            Column.of(FileSpace.REPLICATION_END),
            Column.daysSince("Days Since Last Replication Completed", FileSpace.REPLICATION_END),
            Column.left("Last Backup Date/Time From Client (UTC)", 20, FileSpace.BACKUP_END),
            Column.of(FileSpace.ARCHIVE_END),
            Column.of(FileSpace.BACKUP_RULE),
            state(DataType.BACKUP),
            Column.of(FileSpace.ARCHIVE_RULE),
            state(DataType.ARCHIVE),
            Column.of(FileSpace.SPACE_RULE),
            state(DataType.SPACEMANAGED),
            Column.fixed("At-risk type", "Default interval").since(AT_RISK),
            Column.fixed("At-risk interval", "").since(AT_RISK),
            Column.fixed("Decommissioned", "").since(AT_RISK),
            Column.fixed("Decommissioned Date", "").since(AT_RISK));

    private FileSpaceDetails() {}

    private static Column<Row> state(DataType type) {
        return Column.of(FileSpace.state(type).title(), (filespace, context) -> state(filespace, type, context));
    }

    /** None where nothing is ever replicated: by a rule of NONE, or because the node is not configured for it. */
    private static String state(Row filespace, DataType type, Context context) {
        boolean isConfigured = context.server()
                .find(Node.TYPE, filespace.get(FileSpace.NODE))
                .filter(node -> node.get(Node.REPL_STATE) != ReplicationState.NONE)
                .isPresent();
        boolean hasRule = filespace.get(FileSpace.rule(type)) != ReplicationRule.NONE;
        return isConfigured && hasRule
                ? filespace.get(FileSpace.state(type)).toString()
                : ReplicationState.NONE.toString();
    }

    /** Names that are not Unicode have no hexadecimal form. */
    private static String hexadecimal(Row filespace) {
        return filespace.get(FileSpace.UNICODE)
                ? HexFormat.of().formatHex(filespace.get(FileSpace.NAME).getBytes(StandardCharsets.UTF_8))
                : "";
    }
}
