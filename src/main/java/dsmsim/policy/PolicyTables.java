package dsmsim.policy;

import dsmsim.command.Column;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.List;

/** The tables of policy objects. */
final class PolicyTables {
    static final List<Relation<?>> ALL = List.of(
            table("DOMAINS", Domain.TYPE, PolicyColumns.DOMAIN_DETAILS),
            table("POLICYSETS", PolicySet.TYPE, PolicyColumns.SET_DETAILS),
            table("MGMTCLASSES", ManagementClass.TYPE, PolicyColumns.CLASS_DETAILS),
            table("BU_COPYGROUPS", BackupCopyGroup.TYPE, CopyGroupColumns.BACKUP_DETAILS),
            table("AR_COPYGROUPS", ArchiveCopyGroup.TYPE, CopyGroupColumns.ARCHIVE_DETAILS));

    private PolicyTables() {}

    private static Relation<Row> table(String name, ObjectType type, List<Column<Row>> details) {
        return Relation.of(name, type, Column.facts(details));
    }
}
