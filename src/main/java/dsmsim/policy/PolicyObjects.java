package dsmsim.policy;

import dsmsim.command.PlainObject;

/** What the commands about each policy object have in common. */
final class PolicyObjects {
    static final PlainObject DOMAIN = PlainObject.of(Domain.TYPE, "domain_name")
            .missing("ANR2144E")
            .referenced("ANR1593E")
            .stamped(Domain.CHANGED_BY, Domain.CHANGED)
            .storedIf(PolicyChecks::activeDataPools);

    static final PlainObject SET = PlainObject.of(PolicySet.TYPE, "domain_name", "policy_set_name")
            .in(DOMAIN)
            .stamped(PolicySet.CHANGED_BY, PolicySet.CHANGED)
            .allowedIf(PolicyChecks::notActive);

    static final PlainObject CLASS = PlainObject.of(
                    ManagementClass.TYPE, "domain_name", "policy_set_name", "class_name")
            .in(SET)
            .named(2, 0, 1)
            .stamped(ManagementClass.CHANGED_BY, ManagementClass.CHANGED)
            .allowedIf(PolicyChecks::notActive)
            .allowedIf(PolicyChecks::classNameIsFree)
            .storedIf(PolicyChecks.primary(ManagementClass.DESTINATION));

    static final PlainObject BACKUP_GROUP = PlainObject.of(
                    BackupCopyGroup.TYPE, "domain_name", "policy_set_name", "class_name")
            .in(CLASS)
            .named(0, 1, 2)
            .exists("SIM0110E")
            .missing("SIM0111E")
            .selectedBy("value", "STANDARD", "TYPE")
            .stamped(BackupCopyGroup.CHANGED_BY, BackupCopyGroup.CHANGED)
            .allowedIf(PolicyChecks::notActive)
            .storedIf(PolicyChecks.primary(BackupCopyGroup.DESTINATION))
            .storedIf(PolicyChecks::contentsDestination);

    static final PlainObject ARCHIVE_GROUP = PlainObject.of(
                    ArchiveCopyGroup.TYPE, "domain_name", "policy_set_name", "class_name")
            .in(CLASS)
            .named(0, 1, 2)
            .exists("SIM0110E")
            .missing("SIM0111E")
            .selectedBy("value", "STANDARD", "TYPE")
            .stamped(ArchiveCopyGroup.CHANGED_BY, ArchiveCopyGroup.CHANGED)
            .allowedIf(PolicyChecks::notActive)
            .storedIf(PolicyChecks.primary(ArchiveCopyGroup.DESTINATION))
            .storedIf(PolicyChecks::eventRetentionEnds);

    private PolicyObjects() {}
}
