package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.product.Level;
import dsmsim.result.Amount;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of QUERY NODE FORMAT=DETAILED, in the order of the product. */
final class NodeDetails {
    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(Node.NAME),
            Column.of(Node.PLATFORM),
            Column.of(Node.CLIENT_OS_LEVEL),
            Column.of(Node.CLIENT_VERSION),
            Column.of(Node.DOMAIN),
            Column.of(Node.LAST_ACCESS),
            Column.daysSince("Days Since Last Access", Node.LAST_ACCESS),
            Column.of(Node.PASSWORD_SET),
            Column.daysSince("Days Since Password Set", Node.PASSWORD_SET),
            Column.of(Node.INVALID_SIGN_ONS),
            Column.of(Node.LOCKED),
            Column.of(Node.CONTACT),
            Column.of(Node.COMPRESSION),
            Column.of(Node.ARCHIVE_DELETE),
            Column.of(Node.BACKUP_DELETE),
            Column.of(Node.REGISTERED),
            Column.of(Node.REGISTERED_BY),
            Column.fixed("Last Communication Method Used", ""),
            Column.fixed("Bytes Received Last Session", "0"),
            Column.fixed("Bytes Sent Last Session", "0"),
            Column.fixed("Duration of Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Idle Wait Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Comm. Wait Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Media Wait Last Session", Amount.hundredths(0)),
            Column.of(Node.OPTION_SET),
            Column.of(Node.URL),
            Column.of("Node Type", (node, context) -> nodeType(node.get(Node.NODE_TYPE))),
            Column.of("Password Expiration Period", (node, context) -> period(node.get(Node.PASSWORD_PERIOD))),
            Column.of(Node.KEEP_MOUNT_POINT),
            Column.of(Node.MOUNT_POINTS),
            Column.of(Node.AUTO_RENAME),
            Column.of(Node.VALIDATE_PROTOCOL),
            Column.of(Node.TCP_NAME),
            Column.of(Node.TCP_ADDRESS),
            Column.fixed("Globally Unique ID", ""),
            Column.of(Node.TRANSACTION_GROUP),
            Column.of(Node.DATA_WRITE_PATH),
            Column.of(Node.DATA_READ_PATH),
            Column.of(Node.SESSION_INITIATION),
            Column.of(Node.HIGH_LEVEL_ADDRESS),
            Column.of(Node.LOW_LEVEL_ADDRESS),
            Column.fixed("Collocation Group Name", ""),
            Column.of("Proxynode Target", NodeDetails::targets),
            Column.of("Proxynode Agent", NodeDetails::agents),
            Column.of("Node Groups", NodeDetails::groups),
            Column.of(Node.EMAIL),
            Column.of(Node.DEDUPLICATION),
            Column.of(Node.BACKUP_INITIATION),
            Column.of(Node.REPL_STATE),
            Column.of(Node.REPL_MODE),
            Column.of(Node.BACKUP_RULE),
            Column.of(Node.ARCHIVE_RULE),
            Column.of(Node.SPACE_RULE),
            Column.of(Node.PRIMARY_SERVER),
            Column.of(Node.LAST_REPLICATED_TO),
            Column.fixed("Client OS Name", ""),
            Column.fixed("Client Processor Architecture", ""),
            Column.fixed("Client Products Installed", ""),
            Column.of(Node.TARGET_LEVEL),
            Column.of(Node.AUTHENTICATION),
            Column.of(Node.SSL_REQUIRED),
            Column.of(Node.SESSION_SECURITY).since(Level.of(8, 1, 2, 0)),
            Column.fixed("Transport Method", "Unknown").since(Level.of(8, 1, 2, 0)),
            Column.fixed("Client System", "").since(Level.of(7, 1, 0, 0)),
            Column.of(Node.SPLIT_LARGE_OBJECTS).since(Level.of(7, 1, 3, 0)),
            Column.fixed("At-risk type", "Default interval").since(Level.of(7, 1, 1, 0)),
            Column.fixed("At-risk interval", "").since(Level.of(7, 1, 1, 0)),
            Column.of(Node.UTILITY_URL).since(Level.of(8, 1, 0, 0)),
            Column.of(Node.RECOVER_DAMAGED).since(Level.of(7, 1, 1, 0)),
            Column.fixed("Decommissioned", "").since(Level.of(7, 1, 1, 0)),
            Column.fixed("Decommissioned Date", "").since(Level.of(7, 1, 1, 0)));

    private NodeDetails() {}

    private static String nodeType(String type) {
        return type.equals("NAS") ? type : type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Object period(String days) {
        return days.isEmpty() ? "" : Amount.days(Long.parseLong(days));
    }

    private static String groups(Row node, Context context) {
        List<String> groups = new ArrayList<>();
        for (Row group : context.server().all(NodeGroup.TYPE).values()) {
            String name = group.get(NodeGroup.NAME);
            if (context.server().has(NodeGroup.MEMBERSHIP, name, node.get(Node.NAME))) {
                groups.add(name);
            }
        }
        return String.join(" ", groups);
    }

    private static String targets(Row node, Context context) {
        List<String> targets = new ArrayList<>();
        for (Row proxy : context.server().all(ProxyNode.TYPE).values()) {
            if (proxy.get(ProxyNode.AGENT).equals(node.get(Node.NAME))) {
                targets.add(proxy.get(ProxyNode.TARGET));
            }
        }
        return String.join(" ", targets);
    }

    private static String agents(Row node, Context context) {
        return String.join(" ", ProxyNode.agents(context.server(), node.get(Node.NAME)));
    }
}
