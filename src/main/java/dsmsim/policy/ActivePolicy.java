package dsmsim.policy;

import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Collection;
import java.util.Optional;

/** The policy in force in one domain of a server: what its active policy set says. */
public record ActivePolicy(Server server, String domain) {

    /** False as long as no policy set has been activated; then clients cannot store. */
    public boolean exists() {
        return server.has(PolicySet.TYPE, domain, PolicySet.ACTIVE);
    }

    /** The management classes that clients can choose. */
    public Collection<Row> classes() {
        return server.under(ManagementClass.TYPE, domain, PolicySet.ACTIVE);
    }

    public boolean has(String managementClass) {
        return server.has(ManagementClass.TYPE, domain, PolicySet.ACTIVE, managementClass);
    }

    /** The class to which files are bound for which the client chooses none; empty without an active policy set. */
    public Optional<String> defaultClass() {
        return server.find(PolicySet.TYPE, domain, PolicySet.ACTIVE)
                .map(set -> set.get(PolicySet.DEFAULT_CLASS))
                .filter(this::has);
    }

    /** The backup copy group of a class; without one its files are not backed up. */
    public Optional<Row> backupCopyGroup(String managementClass) {
        return server.find(BackupCopyGroup.TYPE, domain, PolicySet.ACTIVE, managementClass);
    }

    /** The archive copy group of a class; without one its files are not archived. */
    public Optional<Row> archiveCopyGroup(String managementClass) {
        return server.find(ArchiveCopyGroup.TYPE, domain, PolicySet.ACTIVE, managementClass);
    }

    /** The storage pool to which data of a class go first; empty where the class does not take such data. */
    public Optional<String> destination(String managementClass, DataType type) {
        return switch (type) {
            case BACKUP -> backupCopyGroup(managementClass).map(group -> group.get(BackupCopyGroup.DESTINATION));
            case ARCHIVE -> archiveCopyGroup(managementClass).map(group -> group.get(ArchiveCopyGroup.DESTINATION));
            case SPACEMANAGED ->
                server.find(ManagementClass.TYPE, domain, PolicySet.ACTIVE, managementClass)
                        .map(found -> found.get(ManagementClass.DESTINATION));
        };
    }
}
