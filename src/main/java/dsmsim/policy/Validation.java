package dsmsim.policy;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is to be said of a policy set before it is activated (VALIDATE POLICYSET page). */
final class Validation {
    private final Context context;
    private final String domain;
    private final String set;
    private final String defaultClass;
    private final List<Message> warnings = new ArrayList<>();

    private Validation(Row policySet, Context context) {
        this.context = context;
        this.domain = policySet.get(PolicySet.DOMAIN);
        this.set = policySet.get(PolicySet.NAME);
        this.defaultClass = policySet.get(PolicySet.DEFAULT_CLASS);
    }

    /**
     * The warnings about a set that can be activated.
     *
     * @throws CommandFailure if it cannot be activated: it has no default class, or data would go to a pool that takes
     *     none from clients
     */
    static List<Message> of(Row policySet, Context context) {
        Validation validation = new Validation(policySet, context);
        validation.run();
        return List.copyOf(validation.warnings);
    }

    private void run() {
        if (defaultClass.isEmpty()) {
            throw CommandFailure.of("SIM0105E", set, domain);
        }
        for (Row managementClass : rows(ManagementClass.TYPE, set)) {
            check(managementClass);
        }
        for (Row active : rows(ManagementClass.TYPE, PolicySet.ACTIVE)) {
            compare(active.get(ManagementClass.NAME));
        }
        if (!has(BackupCopyGroup.TYPE, set, defaultClass)) {
            warn("ANR1553W", defaultClass, domain, set);
        }
        if (!has(ArchiveCopyGroup.TYPE, set, defaultClass)) {
            warn("ANR1554W", defaultClass, domain, set);
        }
    }

    private void check(Row managementClass) {
        String name = managementClass.get(ManagementClass.NAME);
        checkPool(managementClass, ManagementClass.DESTINATION, name);
        Server server = context.server();
        server.find(BackupCopyGroup.TYPE, domain, set, name).ifPresent(group -> {
            checkPool(group, BackupCopyGroup.DESTINATION, name);
            if (!PolicyChecks.takesContents(group, context)) {
                throw CommandFailure.of("SIM0107E", group.get(BackupCopyGroup.CONTENTS_DESTINATION));
            }
        });
        server.find(ArchiveCopyGroup.TYPE, domain, set, name)
                .ifPresent(group -> checkPool(group, ArchiveCopyGroup.DESTINATION, name));
        boolean migrates = !managementClass.get(ManagementClass.TECHNIQUE).equals("NONE");
        if (migrates && managementClass.get(ManagementClass.REQUIRES_BACKUP) && !has(BackupCopyGroup.TYPE, set, name)) {
            warn("SIM0109W", name, set);
        }
    }

    private void checkPool(Row object, Attribute<String> destination, String managementClass) {
        String pool = object.get(destination);
        if (PolicyChecks.isUnfit(pool, context)) {
            throw CommandFailure.of("SIM0104E", pool);
        }
        if (PolicyChecks.pool(pool, context).isPresent()) {
            return;
        }
        if (object.type() == ManagementClass.TYPE) {
            warn("ANR1557W", managementClass, pool, set);
        } else {
            warn("SIM0108W", object.type() == BackupCopyGroup.TYPE ? "BACKUP" : "ARCHIVE", managementClass, pool);
        }
    }

    /** What files lose that are bound to a class of the active set. */
    private void compare(String managementClass) {
        if (!has(ManagementClass.TYPE, set, managementClass)) {
            warn("ANR1550W", managementClass, set, domain);
            return;
        }
        if (isLost(BackupCopyGroup.TYPE, managementClass)) {
            warn("ANR1551W", managementClass, set, domain, set);
        }
        if (isLost(ArchiveCopyGroup.TYPE, managementClass)) {
            warn("ANR1552W", managementClass, set, domain, set);
        }
    }

    private boolean isLost(ObjectType group, String managementClass) {
        return has(group, PolicySet.ACTIVE, managementClass) && !has(group, set, managementClass);
    }

    private boolean has(ObjectType type, String policySet, String managementClass) {
        return context.server().has(type, domain, policySet, managementClass);
    }

    private Collection<Row> rows(ObjectType type, String policySet) {
        return context.server().under(type, domain, policySet);
    }

    private void warn(String identifier, Object... inserts) {
        warnings.add(Message.of(identifier, inserts));
    }
}
