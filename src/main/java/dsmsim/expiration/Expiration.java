package dsmsim.expiration;

import dsmsim.command.Moments;
import dsmsim.inventory.Inventory;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.policy.Domain;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.DataType;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.LogEntry;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/** Expires the files of one file space, by the policy of the domain of its node. */
final class Expiration {
    private final Draft draft;
    private final BackgroundProcess process;
    private final ExpirationRequest request;
    private final Row filespace;
    private final DomainRules rules;
    private final String domain;

    private Expiration(Draft draft, BackgroundProcess process, ExpirationRequest request, Row filespace, Row domain) {
        this.draft = draft;
        this.process = process;
        this.request = request;
        this.filespace = filespace;
        this.rules = new DomainRules(draft.server(process.server()), domain);
        this.domain = domain.get(Domain.NAME);
    }

    /** Expires a file space; one that is gone meanwhile, or whose node is in no domain, has nothing to expire. */
    static Tally of(
            Draft draft,
            BackgroundProcess process,
            ExpirationRequest request,
            ExpirationStep step,
            Row node,
            Tally before) {
        Server server = draft.server(process.server());
        Optional<Row> filespace = server.find(FileSpace.TYPE, step.node(), step.fsid());
        Optional<Row> domain = server.find(Domain.TYPE, node.get(Node.DOMAIN));
        if (filespace.isEmpty() || domain.isEmpty()) {
            return before;
        }
        return new Expiration(draft, process, request, filespace.get(), domain.get()).run(before);
    }

    private Tally run(Tally before) {
        Tally tally = before;
        if (request.includes("BACKUP")) {
            long examined = inventory(DataType.BACKUP).versions();
            tally = tally.withBackups(examined, expire(DataType.BACKUP));
        }
        if (request.includes("ARCHIVE")) {
            long examined = inventory(DataType.ARCHIVE).versions();
            tally = tally.withArchives(examined, expire(DataType.ARCHIVE));
        }
        return tally;
    }

    /** How many versions are gone. */
    private long expire(DataType type) {
        Inventory before = inventory(type);
        before.managementClasses().keySet().forEach(name -> tell(name, type));
        Inventory after = before.retain(rules.retention(type, Moments.seconds(draft.now())));
        if (after != before) {
            InventoryKey key = FileSpace.key(filespace, type);
            draft.update(process.server(), server -> server.with(key, after));
        }
        return before.versions() - after.versions();
    }

    private Inventory inventory(DataType type) {
        return FileSpace.inventory(draft.server(process.server()), filespace, type);
    }

    private void tell(String managementClass, DataType type) {
        String node = filespace.get(FileSpace.NODE);
        String name = filespace.get(FileSpace.NAME);
        if (!request.quiet()) {
            log(Message.of("ANR4391I", node, name, filespace.get(FileSpace.ID), domain, managementClass, type));
        }
        rules.warning(managementClass, type, node, name).ifPresent(this::log);
    }

    private void log(Message message) {
        String node = filespace.get(FileSpace.NODE);
        draft.log(process.server(), new LogEntry(draft.now(), message, process.session(), process.number(), node));
    }
}
