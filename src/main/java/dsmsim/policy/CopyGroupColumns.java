package dsmsim.policy;

import dsmsim.command.Column;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;

/** The columns of QUERY COPYGROUP, in the order of the product. */
final class CopyGroupColumns {
    static final List<Column<Row>> BACKUP = List.of(
            Column.left("Policy/Domain/Name", 9, BackupCopyGroup.DOMAIN),
            Column.left("Policy/Set Name", 9, BackupCopyGroup.SET),
            Column.left("Mgmt/Class/Name", 9, BackupCopyGroup.CLASS),
            Column.left("Copy/Group/Name", 8, BackupCopyGroup.NAME),
            limit("Versions/Data/Exists", BackupCopyGroup.VERSIONS_EXISTING),
            limit("Versions/Data/Deleted", BackupCopyGroup.VERSIONS_DELETED),
            limit("Retain/Extra/Versions", BackupCopyGroup.RETAIN_EXTRA),
            limit("Retain/Only/Version", BackupCopyGroup.RETAIN_ONLY));

    static final List<Column<Row>> BACKUP_DETAILS = List.of(
            Column.of(BackupCopyGroup.DOMAIN),
            Column.of(BackupCopyGroup.SET),
            Column.of(BackupCopyGroup.CLASS),
            Column.of(BackupCopyGroup.NAME),
            Column.of("Copy Group Type", (group, context) -> "Backup"),
            limit(BackupCopyGroup.VERSIONS_EXISTING),
            limit(BackupCopyGroup.VERSIONS_DELETED),
            limit(BackupCopyGroup.RETAIN_EXTRA),
            limit(BackupCopyGroup.RETAIN_ONLY),
            words(BackupCopyGroup.MODE),
            words(BackupCopyGroup.SERIALIZATION),
            Column.of(BackupCopyGroup.FREQUENCY),
            Column.of(BackupCopyGroup.DESTINATION),
            Column.of(BackupCopyGroup.CONTENTS_DESTINATION),
            Column.of(BackupCopyGroup.CHANGED_BY),
            Column.of(BackupCopyGroup.CHANGED),
            PolicyColumns.managingProfile(),
            PolicyColumns.changesPending());

    static final List<Column<Row>> ARCHIVE = List.of(
            Column.left("Policy/Domain/Name", 9, ArchiveCopyGroup.DOMAIN),
            Column.left("Policy/Set Name", 9, ArchiveCopyGroup.SET),
            Column.left("Mgmt/Class/Name", 9, ArchiveCopyGroup.CLASS),
            Column.left("Copy/Group/Name", 8, ArchiveCopyGroup.NAME),
            limit("Retain/Version", ArchiveCopyGroup.RETAIN));

    static final List<Column<Row>> ARCHIVE_DETAILS = List.of(
            Column.of(ArchiveCopyGroup.DOMAIN),
            Column.of(ArchiveCopyGroup.SET),
            Column.of(ArchiveCopyGroup.CLASS),
            Column.of(ArchiveCopyGroup.NAME),
            Column.of("Copy Group Type", (group, context) -> "Archive"),
            limit(ArchiveCopyGroup.RETAIN),
            words(ArchiveCopyGroup.INITIATION),
            Column.of(ArchiveCopyGroup.MINIMUM),
            words(ArchiveCopyGroup.SERIALIZATION),
            Column.of("Copy Frequency", (group, context) -> "Cmd"),
            Column.of("Copy Mode", (group, context) -> "Absolute"),
            Column.of(ArchiveCopyGroup.DESTINATION),
            Column.of(ArchiveCopyGroup.CHANGED_BY),
            Column.of(ArchiveCopyGroup.CHANGED),
            PolicyColumns.managingProfile(),
            PolicyColumns.changesPending());

    private CopyGroupColumns() {}

    private static Column<Row> limit(String title, Attribute<String> attribute) {
        return Column.right(title, 8, (group, context) -> Limit.shown(group.get(attribute)));
    }

    private static Column<Row> limit(Attribute<String> attribute) {
        return Column.of(attribute.title(), (group, context) -> Limit.shown(group.get(attribute)));
    }

    private static Column<Row> words(Attribute<String> attribute) {
        return Column.of(attribute.title(), (group, context) -> words(group.get(attribute)));
    }

    private static String words(String value) {
        return switch (value) {
            case "MODIFIED" -> "Modified";
            case "ABSOLUTE" -> "Absolute";
            case "SHRSTATIC" -> "Shared Static";
            case "STATIC" -> "Static";
            case "SHRDYNAMIC" -> "Shared Dynamic";
            case "DYNAMIC" -> "Dynamic";
            case "CREATION" -> "Creation";
            case "EVENT" -> "Event";
            default -> value;
        };
    }
}
