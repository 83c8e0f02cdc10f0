package dsmsim.expiration;

import dsmsim.inventory.Retention;
import dsmsim.message.Message;
import dsmsim.policy.ActivePolicy;
import dsmsim.policy.Domain;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules by which the files of a domain expire: those of the class to which they are bound; where it has no copy
 * group, those of the default class; where that has none either, the grace period of the domain.
 */
final class DomainRules {
    private final Row domain;
    private final ActivePolicy policy;
    private final Map<String, BackupRule> backups = new HashMap<>();
    private final Map<String, ArchiveRule> archives = new HashMap<>();

    DomainRules(Server server, Row domain) {
        this.domain = domain;
        this.policy = new ActivePolicy(server, domain.get(Domain.NAME));
    }

    /**
     * What stays of the files of a type.
     *
     * @param type backup or archive
     * @param now seconds since 1970
     */
    Retention retention(DataType type, long now) {
        return type == DataType.BACKUP
                ? (version, newer, fileIsActive) ->
                        backup(version.managementClass()).keeps(version, newer, fileIsActive, now)
                : (version, newer, fileIsActive) ->
                        archive(version.managementClass()).keeps(version, now);
    }

    private BackupRule backup(String managementClass) {
        return backups.computeIfAbsent(
                managementClass,
                name -> group(name, DataType.BACKUP)
                        .map(BackupRule::of)
                        .orElseGet(() -> BackupRule.grace(domain.get(Domain.BACKUP_GRACE))));
    }

    private ArchiveRule archive(String managementClass) {
        return archives.computeIfAbsent(
                managementClass,
                name -> group(name, DataType.ARCHIVE)
                        .map(ArchiveRule::of)
                        .orElseGet(() -> new ArchiveRule(domain.get(Domain.ARCHIVE_GRACE))));
    }

    /** What is to be said when the class itself does not rule the files of a file space. */
    Optional<Message> warning(String managementClass, DataType type, String node, String filespace) {
        if (own(managementClass, type).isPresent()) {
            return Optional.empty();
        }
        boolean isBackup = type == DataType.BACKUP;
        String domainName = domain.get(Domain.NAME);
        if (group(managementClass, type).isPresent()) {
            String identifier = isBackup ? "ANR0830W" : "ANR0832W";
            return Optional.of(Message.of(identifier, managementClass, domainName, node, filespace));
        }
        String identifier = isBackup ? "ANR0831W" : "ANR0833W";
        String defaultClass = policy.defaultClass().orElse("(none)");
        return Optional.of(Message.of(identifier, defaultClass, domainName, managementClass, filespace, node));
    }

    private Optional<Row> group(String managementClass, DataType type) {
        Optional<Row> own = own(managementClass, type);
        return own.isPresent() ? own : policy.defaultClass().flatMap(name -> own(name, type));
    }

    private Optional<Row> own(String managementClass, DataType type) {
        return type == DataType.BACKUP
                ? policy.backupCopyGroup(managementClass)
                : policy.archiveCopyGroup(managementClass);
    }
}
