package dsmsim.policy;

import dsmsim.command.Column;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import java.util.List;

/** The columns of QUERY COPYGROUP, in the order of the product. */
final class CopyGroupColumns {
    static final List<Column<Row>> BACKUP = List.of(
            Column.left("Policy/Domain/Name", 9, BackupCopyGroup.DOMAIN),
            Column.left("Policy/Set Name", 9, BackupCopyGroup.SET),
            Column.left("Mgmt/Class/Name", 9, BackupCopyGroup.CLASS),
            Column.left("Copy/Group/Name", 8, BackupCopyGroup.NAME),
            Column.right("Versions/Data/Exists", 8, BackupCopyGroup.VERSIONS_EXISTING),
            Column.right("Versions/Data/Deleted", 8, BackupCopyGroup.VERSIONS_DELETED),
            Column.right("Retain/Extra/Versions", 8, BackupCopyGroup.RETAIN_EXTRA),
            Column.right("Retain/Only/Version", 8, BackupCopyGroup.RETAIN_ONLY));

    static final List<Column<Row>> BACKUP_DETAILS = List.of(
            Column.of(BackupCopyGroup.DOMAIN),
            Column.of(BackupCopyGroup.SET),
            Column.of(BackupCopyGroup.CLASS),
            Column.of(BackupCopyGroup.NAME),
            Column.of(Fact.absent("", "Copy Group Type", "Backup")),
            Column.of(BackupCopyGroup.VERSIONS_EXISTING),
            Column.of(BackupCopyGroup.VERSIONS_DELETED),
            Column.of(BackupCopyGroup.RETAIN_EXTRA),
            Column.of(BackupCopyGroup.RETAIN_ONLY),
            Column.of(BackupCopyGroup.MODE),
            Column.of(BackupCopyGroup.SERIALIZATION),
            Column.of(BackupCopyGroup.FREQUENCY),
            Column.of(BackupCopyGroup.DESTINATION),
            Column.of(BackupCopyGroup.CONTENTS_DESTINATION),
            Column.of(BackupCopyGroup.CHANGED_BY),
            Column.of(BackupCopyGroup.CHANGED),
            Column.of(PolicyColumns.MANAGING_PROFILE),
            Column.of(PolicyColumns.CHANGES_PENDING));

    static final List<Column<Row>> ARCHIVE = List.of(
            Column.left("Policy/Domain/Name", 9, ArchiveCopyGroup.DOMAIN),
            Column.left("Policy/Set Name", 9, ArchiveCopyGroup.SET),
            Column.left("Mgmt/Class/Name", 9, ArchiveCopyGroup.CLASS),
            Column.left("Copy/Group/Name", 8, ArchiveCopyGroup.NAME),
            Column.right("Retain/Version", 8, ArchiveCopyGroup.RETAIN));

    static final List<Column<Row>> ARCHIVE_DETAILS = List.of(
            Column.of(ArchiveCopyGroup.DOMAIN),
            Column.of(ArchiveCopyGroup.SET),
            Column.of(ArchiveCopyGroup.CLASS),
            Column.of(ArchiveCopyGroup.NAME),
            Column.of(Fact.absent("", "Copy Group Type", "Archive")),
            Column.of(ArchiveCopyGroup.RETAIN),
            Column.of(ArchiveCopyGroup.INITIATION),
            Column.of(ArchiveCopyGroup.MINIMUM),
            Column.of(ArchiveCopyGroup.SERIALIZATION),
            Column.of(Fact.absent("", "Copy Frequency", "Cmd")),
            Column.of(Fact.absent("", "Copy Mode", "Absolute")),
            Column.of(ArchiveCopyGroup.DESTINATION),
            Column.of(ArchiveCopyGroup.CHANGED_BY),
            Column.of(ArchiveCopyGroup.CHANGED),
            Column.of(PolicyColumns.MANAGING_PROFILE),
            Column.of(PolicyColumns.CHANGES_PENDING));

    private CopyGroupColumns() {}
}
