package dsmsim.replication;

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

    private static final List<Attribute<?>> PASSWORD = List.of(Node.PASSWORD, Node.PASSWORD_SET);

    private ReplicaNode() {}

    /**
     * The node on the target; empty also where it is there only because another node has taken its definition along, so
     * that it can still become a replica.
     */
    static Optional<Row> find(Server target, String node, String source) {
        return target.find(Node.TYPE, node).filter(replica -> !isDefinition(replica, target, source));
    }

    private static boolean isDefinition(Row node, Server target, String source) {
        return node.get(Node.REPL_STATE) == ReplicationState.NONE
                && node.get(Node.PRIMARY_SERVER).equals(source)
                && target.under(FileSpace.TYPE, node.get(Node.NAME)).isEmpty();
    }

    /** Creates the node on the target, or brings its attributes up to date, with what it takes along. */
    static void define(Draft draft, ReplicationRequest request, Row node) {
        Server target = draft.server(request.target());
        String name = node.get(Node.NAME);
        Row replica = overwritten(target, node, draft);
        put(find(target, name, request.source()).isPresent() ? replica : receiving(replica), node, request, draft);
        TakenAlong.send(node, request, draft);
        if (node.get(Node.ENDED_TARGET).equals(request.target())) {
            draft.update(request.source(), source -> source.with(node.with(Node.ENDED_TARGET, "")));
        }
    }

    /**
     * Creates a node that another one takes along; one that is there is left as it is (ours). It becomes a replica like
     * others if it sends on the source, else a node that is not configured for replication.
     */
    static void defineMissing(Row node, ReplicationRequest request, Draft draft) {
        Server target = draft.server(request.target());
        if (!target.has(Node.TYPE, node.get(Node.NAME))) {
            Row replica = overwritten(target, node, draft);
            boolean sends = node.get(Node.REPL_STATE) != ReplicationState.NONE
                    && !node.get(Node.REPL_MODE).receives();
            put(sends ? receiving(replica) : replica, node, request, draft);
        }
    }

    private static void put(Row replica, Row node, ReplicationRequest request, Draft draft) {
        Server source = draft.server(request.source());
        draft.update(
                request.target(),
                target -> TakenAlong.withOptionSet(node.get(Node.OPTION_SET), source, target)
                        .with(replica.with(Node.PRIMARY_SERVER, request.source())));
    }

    private static Row receiving(Row replica) {
        return replica.with(Node.REPL_STATE, ReplicationState.ENABLED).with(Node.REPL_MODE, ReplicationMode.RECEIVE);
    }

    /**
     * The node as it is on the target, new if need be, with the attributes of the source. Where one server authenticates
     * it by LDAP and the other does not, its password stays (attributes page).
     */
    private static Row overwritten(Server target, Row node, Draft draft) {
        Row replica = target.find(Node.TYPE, node.get(Node.NAME)).orElseGet(() -> created(target, node, draft));
        boolean keepsPassword = !replica.get(Node.AUTHENTICATION).equals(node.get(Node.AUTHENTICATION));
        for (Attribute<?> attribute : OVERWRITTEN) {
            if (!keepsPassword || !PASSWORD.contains(attribute)) {
                replica = copied(replica, node, attribute);
            }
        }
        return replica;
    }

    private static Row created(Server target, Row node, Draft draft) {
        String domain = node.get(Node.DOMAIN);
        Row replica = Node.TYPE.row(node.get(Node.NAME));
        for (DataType type : DataType.values()) {
            replica = copied(replica, node, Node.rule(type));
        }
        return replica.with(Node.DOMAIN, target.has(Domain.TYPE, domain) ? domain : STANDARD)
                .with(Node.AUTHENTICATION, node.get(Node.AUTHENTICATION))
                .with(Node.REGISTERED, draft.now())
                .with(Node.REGISTERED_BY, node.get(Node.REGISTERED_BY));
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
