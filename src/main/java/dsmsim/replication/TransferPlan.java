package dsmsim.replication;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationRule;
import dsmsim.site.Doubt;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out what is to be done about a logical file space; a preview does so on a draft to throw away. */
final class TransferPlan {
    private final ReplicationRequest request;
    private final Draft draft;

    TransferPlan(ReplicationRequest request, Draft draft) {
        this.request = request;
        this.draft = draft;
    }

    private Server source() {
        return draft.server(request.source());
    }

    private Server target() {
        return draft.server(request.target());
    }

    /** What is to be sent of a logical file space. */
    TransferInProgress transferOf(Task task) {
        if (task.treatment() == Task.Treatment.RECOVER) {
            return Recovery.begin(source(), target(), task);
        }
        if (task.treatment() == Task.Treatment.PURGE_GONE) {
            return purgeOfGone(task);
        }
        Row filespace = source().find(FileSpace.TYPE, task.node(), task.fsid()).orElseThrow();
        boolean isNew = FileSpace.named(target(), task.node(), task.filespace()).isEmpty();
        int targetFsid = ReplicaNode.filespace(draft, request, filespace).get(FileSpace.ID);
        draft.put(source().with(filespace.with(FileSpace.REPLICATION_START, draft.now())));
        Inventory whole = source().inventory(key(task));
        Inventory have = target().inventory(targetKey(task, targetFsid));
        if (task.treatment() == Task.Treatment.PURGE) {
            return TransferInProgress.of(task, targetFsid, whole, Transfer.ofAll(have, Inventory.EMPTY));
        }
        Row node = source().find(Node.TYPE, task.node()).orElseThrow();
        ReplicationRule rule =
                ControllingRule.of(source(), node, filespace, task.type()).rule();
        Transfer.Extra extra = extra(task);
        Optional<Inventory> known = isNew ? Optional.empty() : known(task, rule.isActiveOnly(), node);
        if (known.isPresent() && !isLost(have, known.get(), rule, extra)) {
            Transfer transfer = Transfer.of(known.get(), whole, request.activeOnly(), extra);
            return TransferInProgress.of(task, targetFsid, whole, transfer)
                    .byWhatIsKnown()
                    .under(rule);
        }
        Inventory want = rule.isActiveOnly() ? whole.active() : whole;
        Transfer transfer = Transfer.of(have, want, request.activeOnly(), extra);
        return TransferInProgress.of(task, targetFsid, whole, transfer).under(rule);
    }

    /** What the source knows the target to have; empty when the two have to be compared file by file. */
    private Optional<Inventory> known(Task task, boolean activeRule, Row node) {
        boolean oldLevel =
                source().level().isBefore(Levels.V7_1_1) || target().level().isBefore(Levels.V7_1_1);
        boolean compares = request.forceReconcile()
                || node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND
                || activeRule && oldLevel;
        return compares ? Optional.empty() : source().findInventory(key(task).at(request.target()));
    }

    /**
     * Whether the target has lost what it is known to have, so that it has to be compared: what it holds has been deleted
     * there. Ours; under a rule for active files it rightly has less, and where its own policies decide, even nothing.
     */
    private static boolean isLost(Inventory have, Inventory known, ReplicationRule rule, Transfer.Extra extra) {
        if (extra == Transfer.Extra.KEPT) {
            return false;
        }
        return rule.isActiveOnly() ? have.isEmpty() && !known.isEmpty() : have.versions() < known.versions();
    }

    private Transfer.Extra extra(Task task) {
        if (Partners.isDissimilar(source(), request.target())) {
            return Transfer.Extra.KEPT;
        }
        return draft.site().reads(Doubt.RECEIVERONLY, "KEEP")
                ? Transfer.Extra.keptUnless(source().inventory(key(task).at(request.target())))
                : Transfer.Extra.DELETED;
    }

    private TransferInProgress purgeOfGone(Task task) {
        Row filespace = FileSpace.named(target(), task.node(), task.filespace()).orElseThrow();
        int fsid = filespace.get(FileSpace.ID);
        Inventory have = target().inventory(targetKey(task, fsid));
        return TransferInProgress.of(task, fsid, Inventory.EMPTY, Transfer.ofAll(have, Inventory.EMPTY));
    }

    /** Whether no server but the target has a readable copy of a version, as things are now. */
    Predicate<Version> lastCopies(Task task) {
        List<Inventory> others = new ArrayList<>();
        for (Server server : draft.site().servers().values()) {
            Optional<Row> row = server.name().equals(request.target())
                    ? Optional.empty()
                    : FileSpace.named(server, task.node(), task.filespace());
            row.ifPresent(found -> others.add(FileSpace.inventory(server, found, task.type())));
        }
        return version -> {
            for (Inventory inventory : others) {
                if (inventory
                        .find(version.key())
                        .filter(copy -> !copy.damaged())
                        .isPresent()) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Whether a node is in the mode SYNCSEND. */
    boolean synchronises(String node) {
        Optional<Row> row = source().find(Node.TYPE, node);
        return row.isPresent() && row.get().get(Node.REPL_MODE) == ReplicationMode.SYNCSEND;
    }

    static InventoryKey key(Task task) {
        return InventoryKey.of(task.node(), task.fsid(), task.type());
    }

    static InventoryKey targetKey(Task task, int fsid) {
        return InventoryKey.of(task.node(), fsid, task.type());
    }
}
