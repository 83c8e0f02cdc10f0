package dsmsim.replication;

import dsmsim.node.ClientOption;
import dsmsim.node.ClientOptionSet;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.policy.Domain;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.List;
import java.util.Optional;

/** The definition of a replicated node and its file spaces on the target. */
final class ReplicaNode {
    private static final String STANDARD = "STANDARD";

    /** What a replication overwrites on the target (page «Node attributes that are updated during replication»). */
    private static final List<Attribute<?>> OVERWRITTEN = List.of(
            Node.PLATFORM,
            Node.CLIENT_OS_LEVEL,
            Node.CLIENT_VERSION,
            Node.PASSWORD,
            Node.PASSWORD_SET,
            Node.PASSWORD_PERIOD,
            Node.LOCKED,
            Node.CONTACT,
            Node.COMPRESSION,
            Node.ARCHIVE_DELETE,
            Node.BACKUP_DELETE,
            Node.OPTION_SET,
            Node.URL,
            Node.NODE_TYPE,
            Node.AUTO_RENAME,
            Node.VALIDATE_PROTOCOL,
            Node.TRANSACTION_GROUP,
            Node.DATA_WRITE_PATH,
            Node.DATA_READ_PATH,
            Node.SESSION_INITIATION,
            Node.HIGH_LEVEL_ADDRESS,
            Node.LOW_LEVEL_ADDRESS,
            Node.EMAIL,
            Node.BACKUP_INITIATION,
            Node.ROLE_OVERRIDE);

    /** The rules go along only when the node or file space is new on the target; ours: the manual is silent. */
    private static final List<Attribute<?>> FILESPACE_RULES =
            List.of(FileSpace.BACKUP_RULE, FileSpace.ARCHIVE_RULE, FileSpace.SPACE_RULE);

    private ReplicaNode() {}

    /** Creates the node on the target, or brings its attributes up to date. */
    static void define(Draft draft, ReplicationRequest request, Row node) {
        Server target = draft.server(request.target());
        Optional<Row> existing = target.find(Node.TYPE, node.get(Node.NAME));
        Row replica = existing.orElseGet(() -> created(target, node, draft));
        for (Attribute<?> attribute : OVERWRITTEN) {
            replica = copied(replica, node, attribute);
        }
        Server withOptions = withOptionSet(target, draft.server(request.source()), node.get(Node.OPTION_SET));
        draft.put(withOptions.with(replica.with(Node.PRIMARY_SERVER, request.source())));
        if (node.get(Node.ENDED_TARGET).equals(request.target())) {
            draft.update(request.source(), source -> source.with(node.with(Node.ENDED_TARGET, "")));
        }
    }

    /** The target with the node's option set, which goes along with its options unless it is there (attributes page). */
    private static Server withOptionSet(Server target, Server source, String name) {
        Optional<Row> set = source.find(ClientOptionSet.TYPE, name);
        if (set.isEmpty() || target.has(ClientOptionSet.TYPE, name)) {
            return target;
        }
        Server changed = target.with(set.get().with(ClientOptionSet.REPLICA, true));
        for (Row option : source.under(ClientOption.TYPE, name)) {
            changed = changed.with(option);
        }
        return changed;
    }

    private static Row created(Server target, Row node, Draft draft) {
        String domain = node.get(Node.DOMAIN);
        Row replica = Node.TYPE.row(node.get(Node.NAME));
        for (DataType type : DataType.values()) {
            replica = copied(replica, node, Node.rule(type));
        }
        return replica.with(Node.DOMAIN, target.has(Domain.TYPE, domain) ? domain : STANDARD)
                .with(Node.REGISTERED, draft.now())
                .with(Node.REGISTERED_BY, node.get(Node.REGISTERED_BY))
                .with(Node.REPL_STATE, ReplicationState.ENABLED)
                .with(Node.REPL_MODE, ReplicationMode.RECEIVE);
    }

    /** The target's file space of that name, made where it is missing. */
    static Row filespace(Draft draft, ReplicationRequest request, Row source) {
        Server target = draft.server(request.target());
        String node = source.get(FileSpace.NODE);
        Optional<Row> existing = FileSpace.named(target, node, source.get(FileSpace.NAME));
        Row replica = existing.orElseGet(() -> {
            Row made = FileSpace.TYPE.row(node, FileSpace.nextId(target, node));
            made = made.with(FileSpace.NAME, source.get(FileSpace.NAME));
            for (Attribute<?> rule : FILESPACE_RULES) {
                made = copied(made, source, rule);
            }
            return made;
        });
        for (Attribute<?> attribute : List.of(
                FileSpace.PLATFORM,
                FileSpace.FILESPACE_TYPE,
                FileSpace.UNICODE,
                FileSpace.CAPACITY,
                FileSpace.PERCENT_USED,
                FileSpace.BACKUP_START,
                FileSpace.BACKUP_END,
                FileSpace.ARCHIVE_END)) {
            replica = copied(replica, source, attribute);
        }
        draft.put(target.with(replica));
        return replica;
    }

    private static <T> Row copied(Row to, Row from, Attribute<T> attribute) {
        return to.with(attribute, from.get(attribute));
    }
}
