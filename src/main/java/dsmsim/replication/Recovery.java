package dsmsim.replication;

import dsmsim.inventory.Change;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recovery of the source's damaged files from the target (page «Recovering damaged files», 7.1.1 and later). */
final class Recovery {

    private Recovery() {}

    /**
     * Whether damaged files can be recovered: the system parameter is on, and source and target are at 7.1.1 or later.
     *
     * @param wanted RECOVERDAMAGED of the command
     */
    static boolean isOn(Server source, Server target, String wanted) {
        return !wanted.equals("NO")
                && source.setting(ReplicationSettings.RECOVER_DAMAGED)
                && !source.level().isBefore(Levels.V7_1_1)
                && !target.level().isBefore(Levels.V7_1_1);
    }

    /** The versions that are damaged on the source and readable on the target. */
    static TransferInProgress begin(Server source, Server target, Task task) {
        Optional<Row> replica = FileSpace.named(target, task.node(), task.filespace());
        Inventory here = source.inventory(TransferPlan.key(task));
        List<Change> found = new ArrayList<>();
        if (replica.isPresent()) {
            Inventory there = FileSpace.inventory(target, replica.get(), task.type());
            for (Version version : here.damagedVersions()) {
                there.find(version.key())
                        .filter(copy -> !copy.damaged())
                        .ifPresent(copy -> found.add(new Change.Add(copy)));
            }
        }
        Transfer transfer = Transfer.ofAll(Inventory.EMPTY, Inventory.EMPTY.apply(found));
        return TransferInProgress.of(task, 0, here, transfer);
    }

    /** The source with the versions of a transaction readable again. */
    static Server repaired(Server source, Task task, List<Change> received) {
        Set<VersionKey> keys = new HashSet<>();
        received.forEach(change -> keys.add(change.key()));
        InventoryKey key = TransferPlan.key(task);
        return source.with(key, source.inventory(key).repair(version -> keys.contains(version.key())));
    }
}
