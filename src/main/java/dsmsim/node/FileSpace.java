package dsmsim.node;

import dsmsim.inventory.Inventory;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.Optional;

/** A file space of a node on one server. What it holds lies in three inventories, one a data type. */
public final class FileSpace {
    private static final String EFFECTIVE = "the table has what comes of it, which depends on the node and the rule";

    public static final Attribute<String> NODE = Attribute.text("NODE_NAME", "Node Name");
    public static final Attribute<Integer> ID = Attribute.number("FILESPACE_ID", "FSID", 0);
    public static final Attribute<String> NAME = Attribute.text("FILESPACE_NAME", "Filespace Name");
    public static final Attribute<String> PLATFORM =
            Attribute.text("PLATFORM", "Platform").byServer().inNoTable("the table has the node's only");
    public static final Attribute<String> FILESPACE_TYPE =
            Attribute.text("FILESPACE_TYPE", "Filespace Type").byServer();
    public static final Attribute<Boolean> UNICODE =
            Attribute.yesNo("UNICODE_FILESPACE", "Is Filespace Unicode?", false);
    /** Of the client's file system, in megabytes; 0 where the client does not tell. */
    public static final Attribute<Integer> CAPACITY = Attribute.of(
                    "CAPACITY",
                    "Capacity",
                    Types.number(megabytes -> Amount.of(megabytes, megabytes == 0 ? "KB" : "MB")),
                    0)
            .byServer();

    /** How much of its file system the client uses, in percent. */
    public static final Attribute<Double> PERCENT_USED =
            Attribute.of("PCT_UTIL", "Pct Util", Types.PERCENT, 0.0).byServer();

    public static final Attribute<LocalDateTime> BACKUP_START =
            Attribute.moment("BACKUP_START", "Last Backup Start Date/Time");
    public static final Attribute<LocalDateTime> BACKUP_END =
            Attribute.moment("BACKUP_END", "Last Backup Completion Date/Time");
    public static final Attribute<LocalDateTime> ARCHIVE_END =
            Attribute.moment("LAST_ARCHIVE_COMPLETE", "Last Archive Date/Time From Client (UTC)");
    public static final Attribute<LocalDateTime> REPLICATION_START =
            Attribute.moment("LAST_REPL_START_1", "Last Replication Start Date/Time");
    public static final Attribute<LocalDateTime> REPLICATION_END =
            Attribute.moment("LAST_REPL_COMP_1", "Last Replication Completion Date/Time");
    public static final Attribute<ReplicationRule> BACKUP_RULE =
            Attribute.choice("BK_REPLRULE_NAME", "Backup Replication Rule Name", ReplicationRule.DEFAULT);
    public static final Attribute<FileSpaceState> BACKUP_STATE = Attribute.choice(
                    "BK_REPLRULE_STATE", "Backup Replication Rule State", FileSpaceState.ENABLED)
            .inNoTable(EFFECTIVE);
    public static final Attribute<ReplicationRule> ARCHIVE_RULE =
            Attribute.choice("AR_REPLRULE_NAME", "Archive Replication Rule Name", ReplicationRule.DEFAULT);
    public static final Attribute<FileSpaceState> ARCHIVE_STATE = Attribute.choice(
                    "AR_REPLRULE_STATE", "Archive Replication Rule State", FileSpaceState.ENABLED)
            .inNoTable(EFFECTIVE);
    public static final Attribute<ReplicationRule> SPACE_RULE =
            Attribute.choice("SP_REPLRULE_NAME", "Space Management Replication Rule Name", ReplicationRule.DEFAULT);
    public static final Attribute<FileSpaceState> SPACE_STATE = Attribute.choice(
                    "SP_REPLRULE_STATE", "Space Management Replication Rule State", FileSpaceState.ENABLED)
            .inNoTable(EFFECTIVE);

    public static final ObjectType TYPE = ObjectType.partOf(
            Node.TYPE,
            "FILESPACE",
            "file space",
            2,
            NODE,
            ID,
            NAME,
            PLATFORM,
            FILESPACE_TYPE,
            UNICODE,
            CAPACITY,
            PERCENT_USED,
            BACKUP_START,
            BACKUP_END,
            ARCHIVE_END,
            REPLICATION_START,
            REPLICATION_END,
            BACKUP_RULE,
            BACKUP_STATE,
            ARCHIVE_RULE,
            ARCHIVE_STATE,
            SPACE_RULE,
            SPACE_STATE);

    private FileSpace() {}

    /** The file space of a node by its name, in which case counts. */
    public static Optional<Row> named(Server server, String node, String name) {
        for (Row row : server.under(TYPE, node)) {
            if (row.get(NAME).equals(name)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The identifier that the next file space of a node gets, from 1. */
    public static int nextId(Server server, String node) {
        int last = 0;
        for (Row row : server.under(TYPE, node)) {
            last = Math.max(last, row.get(ID));
        }
        return last + 1;
    }

    /** Where the files of a type lie. */
    public static InventoryKey key(Row filespace, DataType type) {
        return InventoryKey.of(filespace.get(NODE), filespace.get(ID), type);
    }

    public static Inventory inventory(Server server, Row filespace, DataType type) {
        return server.inventory(key(filespace, type));
    }

    /** The attribute that holds the file space's replication rule for a data type. */
    public static Attribute<ReplicationRule> rule(DataType type) {
        return type.choose(BACKUP_RULE, ARCHIVE_RULE, SPACE_RULE);
    }

    /** The attribute that holds the replication state of a data type. */
    public static Attribute<FileSpaceState> state(DataType type) {
        return type.choose(BACKUP_STATE, ARCHIVE_STATE, SPACE_STATE);
    }

    /** Whether nothing is stored in the file space. */
    static boolean isEmpty(Server server, Row filespace) {
        for (DataType type : DataType.values()) {
            if (!inventory(server, filespace, type).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The server without the file space, what it holds, its collocation group, and what is known of its replicas. */
    static Server removed(Server server, Row filespace) {
        Server changed = CollocationMember.left(server, filespace).without(filespace);
        for (DataType type : DataType.values()) {
            changed = changed.without(key(filespace, type));
        }
        return forgotten(changed, filespace);
    }

    /** The server without what it knows of the file space's replicas. */
    static Server forgotten(Server server, Row filespace) {
        Server changed = server;
        for (InventoryKey key : server.inventories(filespace.get(NODE)).keySet()) {
            if (key.fsid() == filespace.get(ID) && !key.partner().isEmpty()) {
                changed = changed.without(key);
            }
        }
        return changed;
    }
}
