package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The lines of QUERY FILESPACE FORMAT=DETAILED, in the order of the product. */
final class FileSpaceDetails {
    private static final Level AT_RISK = Level.of(7, 1, 1, 0);

    private static final ValueType<String> STATES = Types.words("None", "Enabled", "Disabled", "PurgeData");

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(FileSpace.NODE),
            Column.of(FileSpace.NAME),
            Column.of(Fact.derived(
                    "FILESPACE_HEXNAME",
                    "Hexadecimal Filespace Name",
                    Types.TEXT,
                    (filespace, where) -> hexadecimal(filespace))),
            Column.of(FileSpace.ID),
            Column.of(Fact.derived(
                    "COLLOCGROUP_NAME",
                    "Collocation Group Name",
                    Types.TEXT,
                    (filespace, where) -> CollocationMember.groupOf(where.server(), filespace))),
            Column.of(FileSpace.PLATFORM),
            Column.of(FileSpace.FILESPACE_TYPE),
            Column.of(FileSpace.UNICODE),
            Column.of(FileSpace.CAPACITY),
            Column.of(FileSpace.PERCENT_USED),
            Column.of(FileSpace.BACKUP_START),
            Column.of(Moments.daysSince("Days Since Last Backup Started", FileSpace.BACKUP_START)),
            Column.of(Fact.absent("", "Last Full NAS Image Backup Completion Date/Time", "")),
            Column.of(Fact.absent("", "Days Since Last Full NAS Image Backup Completed", "")),
            Column.of(FileSpace.BACKUP_END),
            Column.of(Moments.daysSince("Days Since Last Backup Completed", FileSpace.BACKUP_END)),
            Column.of(FileSpace.REPLICATION_START).since(Level.WITH_REPLICATION),
            Column.of(Moments.daysSince("Days Since Last Replication Started", FileSpace.REPLICATION_START))
                    .since(Level.WITH_REPLICATION),
            Column.of(FileSpace.REPLICATION_END).since(Level.WITH_REPLICATION),
            Column.of(Moments.daysSince("Days Since Last Replication Completed", FileSpace.REPLICATION_END))
                    .since(Level.WITH_REPLICATION),
            Column.of(
                    FileSpace.BACKUP_END.in("LAST_BACKUP_COMPLETE").titled("Last Backup Date/Time From Client (UTC)")),
            Column.of(FileSpace.ARCHIVE_END),
            Column.of(FileSpace.BACKUP_RULE).since(Level.WITH_REPLICATION),
            state(DataType.BACKUP),
            Column.of(FileSpace.ARCHIVE_RULE).since(Level.WITH_REPLICATION),
            state(DataType.ARCHIVE),
            Column.of(FileSpace.SPACE_RULE).since(Level.WITH_REPLICATION),
            state(DataType.SPACEMANAGED),
            Column.of(Fact.absent("", "At-risk type", "Default interval"), AT_RISK),
            Column.of(Fact.absent("ATRISK_INTERVAL", "At-risk interval", ""), AT_RISK),
            Column.of(Fact.absent("DECOMM_STATE", "Decommissioned", ""), AT_RISK),
            Column.of(Fact.absent("DECOMM_DATE", "Decommissioned Date", ""), AT_RISK),
            Column.of(Fact.absent("MACADDR", "MAC Address", ""), Level.SPECTRUM_PROTECT));

    private FileSpaceDetails() {}

    private static Column<Row> state(DataType type) {
        Attribute<FileSpaceState> kept = FileSpace.state(type);
        return Column.of(
                Fact.derived(kept.name(), kept.title(), STATES, (filespace, where) -> state(filespace, type, where)),
                Level.WITH_REPLICATION);
    }

    /** None where nothing is ever replicated: by a rule of NONE, or because the node is not configured for it. */
    private static String state(Row filespace, DataType type, View where) {
        boolean isConfigured = where.server()
                .find(Node.TYPE, filespace.get(FileSpace.NODE))
                .filter(node -> node.get(Node.REPL_STATE) != ReplicationState.NONE)
                .isPresent();
        boolean hasRule = filespace.get(FileSpace.rule(type)) != ReplicationRule.NONE;
        return isConfigured && hasRule ? filespace.get(FileSpace.state(type)).name() : "NONE";
    }

    /** Names that are not Unicode have no hexadecimal form. */
    private static String hexadecimal(Row filespace) {
        return filespace.get(FileSpace.UNICODE)
                ? HexFormat.of().formatHex(filespace.get(FileSpace.NAME).getBytes(StandardCharsets.UTF_8))
                : "";
    }
}
