package dsmsim.policy;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.util.List;

/** The commands about each kind of policy object. */
final class PolicyObjects {
    static final PlainObject DOMAIN = PlainObject.of(Domain.TYPE, "domain_name")
            .missing("ANR2144E")
            .referenced("ANR1593E")
            .stamped(Domain.CHANGED_BY, Domain.CHANGED)
            .storedIf(PolicyChecks::activeDataPools)
            .beforeDeletion(PolicyObjects::forgetDomain)
            .copiesOnly(PolicyObjects::isCopiedWithDomain)
            .copiesNot(Domain.ACTIVATED_SET, Domain.ACTIVATED, Domain.DEFAULT_CLASS)
            .defined("ANR1500I")
            .updated("ANR1502I")
            .deleted("ANR1501I")
            .copied("ANR1503I", List.of("current_domain_name"), List.of("new_domain_name"))
            .shown(PolicyColumns.DOMAIN, PolicyColumns.DOMAIN_DETAILS)
            .table("DOMAINS");

    static final PlainObject SET = PlainObject.of(PolicySet.TYPE, "domain_name", "policy_set_name")
            .in(DOMAIN)
            .stamped(PolicySet.CHANGED_BY, PolicySet.CHANGED)
            .allowedIf(PolicyChecks::notActive)
            .defined("ANR1510I")
            .updated("ANR1512I")
            .deleted("ANR1511I")
            .copied("ANR1513I", List.of("domain_name", "current_set_name"), List.of("domain_name", "new_set_name"))
            .shown(PolicyColumns.SET, PolicyColumns.SET_DETAILS)
            .table("POLICYSETS");

    static final PlainObject CLASS = PlainObject.of(
                    ManagementClass.TYPE, "domain_name", "policy_set_name", "class_name")
            .in(SET)
            .named(2, 0, 1)
            .stamped(ManagementClass.CHANGED_BY, ManagementClass.CHANGED)
            .allowedIf(PolicyChecks::notActive)
            .allowedIf(PolicyChecks::classNameIsFree)
            .storedIf(PolicyChecks.primary(ManagementClass.DESTINATION))
            .beforeDeletion(PolicyObjects::forgetDefault)
            .defined("ANR1520I")
            .updated("ANR1522I")
            .deleted("ANR1521I")
            .copied(
                    "ANR1523I",
                    List.of("domain_name", "policy_set_name", "current_class_name"),
                    List.of("domain_name", "policy_set_name", "new_class_name"))
            .shown(PolicyColumns.CLASS, PolicyColumns.CLASS_DETAILS)
            .table("MGMTCLASSES");

    static final PlainObject BACKUP_GROUP = copyGroup(BackupCopyGroup.TYPE)
            .stamped(BackupCopyGroup.CHANGED_BY, BackupCopyGroup.CHANGED)
            .storedIf(PolicyChecks.primary(BackupCopyGroup.DESTINATION))
            .storedIf(PolicyChecks::contentsDestination)
            .defined("ANR1530I")
            .updated("ANR1532I")
            .deleted("ANR1531I")
            .shown(CopyGroupColumns.BACKUP, CopyGroupColumns.BACKUP_DETAILS)
            .table("BU_COPYGROUPS");

    static final PlainObject ARCHIVE_GROUP = copyGroup(ArchiveCopyGroup.TYPE)
            .stamped(ArchiveCopyGroup.CHANGED_BY, ArchiveCopyGroup.CHANGED)
            .storedIf(PolicyChecks.primary(ArchiveCopyGroup.DESTINATION))
            .storedIf(PolicyChecks::eventRetentionEnds)
            .defined("ANR1535I")
            .updated("ANR1537I")
            .deleted("ANR1536I")
            .shown(CopyGroupColumns.ARCHIVE, CopyGroupColumns.ARCHIVE_DETAILS)
            .table("AR_COPYGROUPS");

    private PolicyObjects() {}

    private static PlainObject copyGroup(ObjectType type) {
        return PlainObject.of(type, "domain_name", "policy_set_name", "class_name")
                .in(CLASS)
                .noun("COPYGROUP")
                .named(0, 1, 2)
                .exists("SIM0110E")
                .missing("SIM0111E")
                .selectedBy("value", "STANDARD", "TYPE")
                .allowedIf(PolicyChecks::notActive);
    }

    /** Restricted policy privilege for a domain goes with it. */
    private static void forgetDomain(Row domain, Context context) {
        Administrators.forget(Administrator.POLICY, domain.get(Domain.NAME), context);
    }

    /** The policy sets but the active one, and no schedules. */
    private static boolean isCopiedWithDomain(Row part) {
        boolean isPolicy = part.type() == PolicySet.TYPE || part.type().isPartOf(PolicySet.TYPE);
        return isPolicy && !part.keyParts().get(1).equals(PolicySet.ACTIVE);
    }

    /** The set of which a class was the default has none then. */
    private static void forgetDefault(Row managementClass, Context context) {
        context.server()
                .find(
                        PolicySet.TYPE,
                        managementClass.get(ManagementClass.DOMAIN),
                        managementClass.get(ManagementClass.SET))
                .filter(set -> set.get(PolicySet.DEFAULT_CLASS).equals(managementClass.get(ManagementClass.NAME)))
                .ifPresent(set -> context.put(set.with(PolicySet.DEFAULT_CLASS, "")));
    }
}
