package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.Server;
import java.time.LocalDateTime;

/** The policy of a default installation: everything is named STANDARD. */
public final class StandardPolicy {
    public static final String NAME = "STANDARD";

    private StandardPolicy() {}

    /** With the standard policy, activated at no known time. */
    public static Server install(Server server) {
        return install(server, Attribute.NEVER);
    }

    /** With the standard policy: domain, policy set and its active copy, class and both copy groups. */
    public static Server install(Server server, LocalDateTime when) {
        Server installed = server.with(Domain.TYPE
                .row(NAME)
                .with(Domain.ACTIVATED_SET, NAME)
                .with(Domain.ACTIVATED, when)
                .with(Domain.DEFAULT_CLASS, NAME)
                .with(Domain.DESCRIPTION, "Installed default policy domain.")
                .with(Domain.CHANGED, when));
        return withSet(withSet(installed, NAME, when), PolicySet.ACTIVE, when);
    }

    private static Server withSet(Server server, String set, LocalDateTime when) {
        return server.with(PolicySet.TYPE
                        .row(NAME, set)
                        .with(PolicySet.DEFAULT_CLASS, NAME)
                        .with(PolicySet.DESCRIPTION, "Installed default policy set.")
                        .with(PolicySet.CHANGED, when))
                .with(ManagementClass.TYPE
                        .row(NAME, set, NAME)
                        .with(ManagementClass.DESCRIPTION, "Installed default management class.")
                        .with(ManagementClass.CHANGED, when))
                .with(BackupCopyGroup.TYPE
                        .row(NAME, set, NAME)
                        .with(BackupCopyGroup.DESTINATION, "BACKUPPOOL")
                        .with(BackupCopyGroup.CHANGED, when))
                .with(ArchiveCopyGroup.TYPE
                        .row(NAME, set, NAME)
                        .with(ArchiveCopyGroup.DESTINATION, "ARCHIVEPOOL")
                        .with(ArchiveCopyGroup.CHANGED, when));
    }
}
