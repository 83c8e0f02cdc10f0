package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Check;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import dsmsim.storage.StoragePool;
import dsmsim.value.Limit;
import java.util.List;
import java.util.Optional;

/** What the commands about policy check alike. */
final class PolicyChecks {
    private static final int MOST_ACTIVE_DATA_POOLS = 10;
    private static final List<String> RESERVED_CLASSES = List.of("DEFAULT", "GRACE_PERIOD");
    private static final List<String> CONTENTS_FORMATS = List.of("NATIVE", "NONBLOCK");

    private PolicyChecks() {}

    /** Only ACTIVATE POLICYSET changes the active set; of every part of a set the name of the set is the second key. */
    static void notActive(Row object, Invocation invocation, Context context) {
        List<Object> key = object.keyParts();
        if (key.get(1).equals(PolicySet.ACTIVE)) {
            throw CommandFailure.of("SIM0103E", key.get(0));
        }
    }

    static void classNameIsFree(Row managementClass, Invocation invocation, Context context) {
        if (RESERVED_CLASSES.contains(managementClass.get(ManagementClass.NAME))) {
            throw CommandFailure.of("SIM0106E", managementClass.get(ManagementClass.NAME));
        }
    }

    /** A destination that exists must be a primary pool; one that does not yet exist is the business of VALIDATE. */
    static Check primary(Attribute<String> destination) {
        return (object, invocation, context) -> {
            if (isUnfit(object.get(destination), context)) {
                throw CommandFailure.at(invocation.span(destination.keyword()), "SIM0104E", object.get(destination));
            }
        };
    }

    /** Whether the pool exists, but does not take data from clients. */
    static boolean isUnfit(String pool, Context context) {
        return pool(pool, context)
                .filter(found -> !found.get(StoragePool.POOL_TYPE).equals("PRIMARY"))
                .isPresent();
    }

    static Optional<Row> pool(String name, Context context) {
        return context.server().find(StoragePool.TYPE, name);
    }

    static void contentsDestination(Row group, Invocation invocation, Context context) {
        if (!takesContents(group, context)) {
            throw CommandFailure.at(
                    invocation.span("TOCDESTINATION"), "SIM0107E", group.get(BackupCopyGroup.CONTENTS_DESTINATION));
        }
    }

    /** Says HELP DEFINE COPYGROUP of level 5.2. */
    static void eventRetentionEnds(Row group, Invocation invocation, Context context) {
        boolean byEvent = group.get(ArchiveCopyGroup.INITIATION).equals("EVENT");
        if (byEvent && group.get(ArchiveCopyGroup.RETAIN) == Limit.NONE) {
            throw CommandFailure.at(invocation.span("RETVER"), "SIM0112E");
        }
    }

    /** Tables of contents need a primary pool of a plain data format. */
    static boolean takesContents(Row group, Context context) {
        Optional<Row> pool = pool(group.get(BackupCopyGroup.CONTENTS_DESTINATION), context);
        return pool.isEmpty()
                || pool.get().get(StoragePool.POOL_TYPE).equals("PRIMARY")
                        && CONTENTS_FORMATS.contains(pool.get().get(StoragePool.DATA_FORMAT));
    }

    static void activeDataPools(Row domain, Invocation invocation, Context context) {
        List<String> pools = domain.get(Domain.ACTIVE_DATA_POOLS);
        boolean valid = pools.size() <= MOST_ACTIVE_DATA_POOLS;
        for (String pool : pools) {
            valid &= pool(pool, context)
                    .filter(found -> found.get(StoragePool.POOL_TYPE).equals("ACTIVEDATA"))
                    .isPresent();
        }
        if (!valid) {
            throw CommandFailure.at(invocation.span("ACTIVEDESTINATION"), "ANR1624E", String.join(",", pools));
        }
    }
}
