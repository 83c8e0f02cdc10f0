package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.result.Values;
import dsmsim.site.Row;
import java.util.List;

/** The lines of QUERY NODE FORMAT=DETAILED, in the order of the product. */
final class NodeDetails {
    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(Node.NAME),
            Column.of(Node.PLATFORM),
            Column.of(Node.CLIENT_OS_LEVEL),
            Column.of(Node.CLIENT_VERSION),
            Column.of(Node.DOMAIN),
            Column.of(Node.LAST_ACCESS),
            Column.of(
                    "Days Since Last Access",
                    (node, context) -> Moments.daysSince(node.get(Node.LAST_ACCESS), context)),
            Column.of(Node.PASSWORD_SET),
            Column.of(
                    "Days Since Password Set",
                    (node, context) -> Moments.daysSince(node.get(Node.PASSWORD_SET), context)),
            Column.of(Node.INVALID_SIGN_ONS),
            Column.of(Node.LOCKED),
            Column.of(Node.CONTACT),
            Column.of(Node.COMPRESSION),
            Column.of(Node.ARCHIVE_DELETE),
            Column.of(Node.BACKUP_DELETE),
            Column.of(Node.REGISTERED),
            Column.of(Node.REGISTERED_BY),
            empty("Last Communication Method Used"),
            Column.of("Bytes Received Last Session", (node, context) -> "0"),
            Column.of("Bytes Sent Last Session", (node, context) -> "0"),
            Column.of("Duration of Last Session", (node, context) -> "0.00"),
            Column.of("Pct. Idle Wait Last Session", (node, context) -> "0.00"),
            Column.of("Pct. Comm. Wait Last Session", (node, context) -> "0.00"),
            Column.of("Pct. Media Wait Last Session", (node, context) -> "0.00"),
            Column.of(Node.OPTION_SET),
            Column.of(Node.URL),
            Column.of("Node Type", (node, context) -> nodeType(node)),
            Column.of("Password Expiration Period", (node, context) -> period(node.get(Node.PASSWORD_PERIOD))),
            Column.of(Node.KEEP_MOUNT_POINT),
            Column.of(Node.MOUNT_POINTS),
            Column.of(Node.AUTO_RENAME),
            Column.of(Node.VALIDATE_PROTOCOL),
            Column.of(Node.TCP_NAME),
            Column.of(Node.TCP_ADDRESS),
            empty("Globally Unique ID"),
            Column.of(Node.TRANSACTION_GROUP),
            Column.of(Node.DATA_WRITE_PATH),
            Column.of(Node.DATA_READ_PATH),
            Column.of(Node.SESSION_INITIATION),
            Column.of(Node.HIGH_LEVEL_ADDRESS),
            Column.of(Node.LOW_LEVEL_ADDRESS),
            empty("Collocation Group Name"),
            empty("Proxynode Target"),
            empty("Proxynode Agent"),
            Column.of(
                    "Node Groups",
                    (node, context) -> groups(
                            node, context.server().all(NodeGroup.MEMBERSHIP).values())),
            Column.of(Node.EMAIL),
            Column.of(Node.DEDUPLICATION),
            Column.of(Node.BACKUP_INITIATION),
            Column.of(Node.REPL_STATE),
            Column.of(Node.REPL_MODE),
            Column.of(Node.BACKUP_RULE),
            Column.of(Node.ARCHIVE_RULE),
            Column.of(Node.SPACE_RULE),
            Column.of("Replication Primary Server", (node, context) -> node.get(Node.PRIMARY_SERVER)),
            Column.of(Node.LAST_REPLICATED_TO),
            empty("Client OS Name"),
            empty("Client Processor Architecture"),
            empty("Client Products Installed"),
            Column.of(Node.TARGET_LEVEL),
            Column.of(Node.AUTHENTICATION),
            Column.of(Node.SSL_REQUIRED),
            Column.of(Node.SPLIT_LARGE_OBJECTS),
            Column.of(Node.UTILITY_URL),
            Column.of(Node.RECOVER_DAMAGED),
            Column.of(Node.ROLE_OVERRIDE));

    private NodeDetails() {}

    private static Column<Row> empty(String title) {
        return Column.of(title, (node, context) -> "");
    }

    private static String nodeType(Row node) {
        String type = node.get(Node.NODE_TYPE);
        return type.equals("NAS") ? type : type.charAt(0) + type.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String period(String days) {
        return days.isEmpty() ? "" : Values.number(Long.parseLong(days)) + " Day(s)";
    }

    private static String groups(Row node, Iterable<Row> memberships) {
        StringBuilder groups = new StringBuilder();
        for (Row membership : memberships) {
            if (membership.get(NodeGroup.MEMBER).equals(node.get(Node.NAME))) {
                groups.append(groups.isEmpty() ? "" : " ").append(membership.get(NodeGroup.GROUP));
            }
        }
        return groups.toString();
    }
}
