package dsmsim.replication;

import dsmsim.inventory.Inventory;
import dsmsim.node.ReplicationRule;
import dsmsim.stored.Fields;
import java.util.List;
import java.util.Optional;

/**
 * A task that has begun.
 *
 * @param targetFsid the file space's identifier on the target
 * @param source the source's whole inventory when the task began
 * @param incremental whether the source goes by what it knows of the target, not by what the target has
 * @param activeRule whether inactive versions are left out for good by an ACTIVE_DATA rule
 * @param batch the transaction under way
 */
record TransferInProgress(
        Task task,
        int targetFsid,
        Inventory source,
        boolean incremental,
        boolean activeRule,
        Transfer transfer,
        Optional<Transfer.Batch> batch) {

    List<?> stored() {
        List<?> begun = batch.isPresent() ? batch.get().most().stored() : List.of();
        return List.of(task.stored(), targetFsid, source, incremental, activeRule, transfer.stored(), begun);
    }

    static TransferInProgress of(Fields fields) {
        Task task = Task.of(fields.fields());
        int targetFsid = fields.integer();
        Inventory source = fields.as(Inventory.class);
        boolean incremental = fields.flag();
        boolean activeRule = fields.flag();
        Transfer transfer = Transfer.of(fields.fields());
        Fields begun = fields.fields();
        Optional<Transfer.Batch> batch =
                begun.isEmpty() ? Optional.empty() : Optional.of(transfer.next(Transfer.BatchSize.of(begun)));
        return new TransferInProgress(task, targetFsid, source, incremental, activeRule, transfer, batch);
    }

    /** A task for which source and target are compared file by file, under a rule for all versions. */
    static TransferInProgress of(Task task, int targetFsid, Inventory source, Transfer transfer) {
        return new TransferInProgress(task, targetFsid, source, false, false, transfer, Optional.empty());
    }

    /** The same, where the source goes by what it knows of the target. */
    TransferInProgress byWhatIsKnown() {
        return new TransferInProgress(task, targetFsid, source, true, activeRule, transfer, batch);
    }

    /** The same under the rule that governs the file space. */
    TransferInProgress under(ReplicationRule rule) {
        return new TransferInProgress(task, targetFsid, source, incremental, rule.isActiveOnly(), transfer, batch);
    }

    /**
     * With the next transaction under way.
     *
     * @param now what the source holds by now
     */
    TransferInProgress nextBatch(int files, long bytes, Inventory now) {
        Optional<Inventory> changed = now == source ? Optional.empty() : Optional.of(now);
        return with(transfer, Optional.of(transfer.next(new Transfer.BatchSize(files, bytes, changed))));
    }

    /** After the transaction under way. */
    TransferInProgress committed() {
        return with(reached(), Optional.empty());
    }

    private TransferInProgress with(Transfer changed, Optional<Transfer.Batch> next) {
        return new TransferInProgress(task, targetFsid, source, incremental, activeRule, changed, next);
    }

    /** The transfer behind the transaction under way. */
    Transfer reached() {
        return batch.isPresent() ? batch.get().after() : transfer;
    }

    /** Whether nothing is left to send. */
    boolean isOver() {
        return filesUnderWay() == 0;
    }

    int filesUnderWay() {
        return batch.isPresent() ? batch.get().changes().size() : 0;
    }

    long bytesUnderWay() {
        return batch.isPresent() ? batch.get().bytes() : 0;
    }
}
