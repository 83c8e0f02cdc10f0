package dsmsim.policy;

import dsmsim.command.Handler;
import dsmsim.command.QueryObjects;
import java.util.List;

/** The queries of policy objects. */
final class PolicyQueries {
    private static final List<String> CLASS_OPERANDS = List.of("domain_name", "policy_set_name", "class_name");

    private PolicyQueries() {}

    static Handler domain() {
        return new QueryObjects(
                Domain.TYPE, List.of("domain_name"), PolicyColumns.DOMAIN, PolicyColumns.DOMAIN_DETAILS);
    }

    static Handler set() {
        return new QueryObjects(
                PolicySet.TYPE, CLASS_OPERANDS.subList(0, 2), PolicyColumns.SET, PolicyColumns.SET_DETAILS);
    }

    static Handler managementClass() {
        return new QueryObjects(ManagementClass.TYPE, CLASS_OPERANDS, PolicyColumns.CLASS, PolicyColumns.CLASS_DETAILS);
    }

    static Handler copyGroup() {
        return new CopyGroupCommand(
                new QueryObjects(
                        BackupCopyGroup.TYPE, CLASS_OPERANDS, CopyGroupColumns.BACKUP, CopyGroupColumns.BACKUP_DETAILS),
                new QueryObjects(
                        ArchiveCopyGroup.TYPE,
                        CLASS_OPERANDS,
                        CopyGroupColumns.ARCHIVE,
                        CopyGroupColumns.ARCHIVE_DETAILS));
    }
}
