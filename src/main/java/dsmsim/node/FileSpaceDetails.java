package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

/** The lines of QUERY FILESPACE FORMAT=DETAILED, in the order of the product. */
final class FileSpaceDetails {
    private static final Level AT_RISK = Level.of(7, 1, 1, 0);

    private static final List<Column<Row>> ALL = List.of(
            Column.of(FileSpace.NODE),
            Column.of(FileSpace.NAME),
            Column.of("Hexadecimal Filespace Name", (filespace, context) -> hexadecimal(filespace)),
            Column.of(FileSpace.ID),
            fixed("Collocation Group Name", ""),
            Column.of(FileSpace.PLATFORM),
            Column.of(FileSpace.FILESPACE_TYPE),
            Column.of(FileSpace.UNICODE),
            QueryFileSpace.CAPACITY,
            QueryFileSpace.PERCENT_USED,
            Column.of(FileSpace.BACKUP_START),
            days("Days Since Last Backup Started", FileSpace.BACKUP_START),
            fixed("Last Full NAS Image Backup Completion Date/Time", ""),
            fixed("Days Since Last Full NAS Image Backup Completed", ""),
            Column.of(FileSpace.BACKUP_END),
            days("Days Since Last Backup Completed", FileSpace.BACKUP_END),
            Column.of(FileSpace.REPLICATION_START),
            days("Days Since Last Replication Started", FileSpace.REPLICATION_START),
            Column.of(FileSpace.REPLICATION_END),
            days("Days Since Last Replication Completed", FileSpace.REPLICATION_END),
            Column.left("Last Backup Date/Time From Client (UTC)", 20, FileSpace.BACKUP_END),
            Column.of(FileSpace.ARCHIVE_END),
            Column.of(FileSpace.BACKUP_RULE),
            state(DataType.BACKUP),
            Column.of(FileSpace.ARCHIVE_RULE),
            state(DataType.ARCHIVE),
            Column.of(FileSpace.SPACE_RULE),
            state(DataType.SPACEMANAGED),
            fixed("At-risk type", "Default interval"),
            fixed("At-risk interval", ""),
            fixed("Decommissioned", ""),
            fixed("Decommissioned Date", ""));
    /** How many of them came with the at-risk evaluation. */
    private static final int NEW = 4;

    private FileSpaceDetails() {}

    /** The lines that a server of that level shows. */
    static List<Column<Row>> columns(Level level) {
        return level.isBefore(AT_RISK) ? ALL.subList(0, ALL.size() - NEW) : ALL;
    }

    private static Column<Row> fixed(String title, String text) {
        return Column.of(title, (filespace, context) -> text);
    }

    private static Column<Row> days(String title, Attribute<LocalDateTime> since) {
        return Column.of(title, (filespace, context) -> Moments.daysSince(filespace.get(since), context));
    }

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
