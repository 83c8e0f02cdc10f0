package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;

/** The lines of QUERY NODE FORMAT=DETAILED, in the order of the product, as a public capture of 8.1.5 has them. */
final class NodeDetails {
    private static final Level WITH_APPLICATIONS = Level.of(7, 1, 0, 0);
    private static final Level WITH_ROLES = Level.of(6, 3, 0, 0);

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(Node.NAME),
            Column.of(Node.PLATFORM),
            Column.of(Node.CLIENT_OS_LEVEL),
            Column.of(Node.CLIENT_VERSION),
            Column.of(Fact.absent("", "Application Version", "Version 0, release 0, level 0.0"), WITH_APPLICATIONS),
            Column.of(Node.DOMAIN),
            Column.of(Node.LAST_ACCESS),
            Column.of(Moments.daysSince("Days Since Last Access", Node.LAST_ACCESS)),
            Column.of(Node.PASSWORD_SET),
            Column.of(Moments.daysSince("Days Since Password Set", Node.PASSWORD_SET)),
            Column.of(Node.INVALID_SIGN_ONS),
            Column.of(Node.LOCKED),
            Column.of(Node.CONTACT),
            Column.of(Node.COMPRESSION),
            Column.of(Node.ARCHIVE_DELETE),
            Column.of(Node.BACKUP_DELETE),
            Column.of(Node.REGISTERED),
            Column.of(Node.REGISTERED_BY),
            Column.of(Node.LAST_METHOD),
            Column.of(Node.LAST_RECEIVED),
            Column.of(Node.LAST_SENT),
            // Clients do their work in no time, so that no session has lasted or waited.
            Column.of(Fact.absent("LASTSESS_DURATION", "Duration of Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_IDLEWAIT", "Pct. Idle Wait Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_COMMWAIT", "Pct. Comm. Wait Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_MEDIAWAIT", "Pct. Media Wait Last Session", Amount.hundredths(0))),
            Column.of(Node.OPTION_SET),
            Column.of(Node.URL),
            Column.of(Node.NODE_TYPE),
            Column.of(Node.PASSWORD_PERIOD),
            Column.of(Node.KEEP_MOUNT_POINT),
            Column.of(Node.MOUNT_POINTS),
            Column.of(Node.AUTO_RENAME),
            Column.of(Node.VALIDATE_PROTOCOL),
            Column.of(Node.TCP_NAME),
            Column.of(Node.TCP_ADDRESS),
            Column.of(Fact.absent("GUID", "Globally Unique ID", "")),
            Column.of(Node.TRANSACTION_GROUP),
            Column.of(Node.DATA_WRITE_PATH),
            Column.of(Node.DATA_READ_PATH),
            Column.of(Node.SESSION_INITIATION),
            Column.of(Node.HIGH_LEVEL_ADDRESS),
            Column.of(Node.LOW_LEVEL_ADDRESS),
            Column.of(Fact.derived(
                    "COLLOCGROUP_NAME",
                    "Collocation Group Name",
                    Types.TEXT,
                    (node, where) -> CollocationMember.groupOf(where.server(), node))),
            Column.of(Fact.derived("PROXY_TARGET", "Proxynode Target", Types.SPACED_NAMES, NodeDetails::targets)),
            Column.of(Fact.derived("PROXY_AGENT", "Proxynode Agent", Types.SPACED_NAMES, NodeDetails::agents)),
            Column.of(Fact.derived("NODEGROUP", "Node Groups", Types.SPACED_NAMES, NodeDetails::groups)),
            Column.of(Node.EMAIL),
            Column.of(Node.DEDUPLICATION),
            Column.of(Node.BACKUP_INITIATION),
            Column.of(Fact.absent("ROLE", "Role", ""), WITH_ROLES),
            Column.of(Node.ROLE_OVERRIDE).since(WITH_ROLES),
            Column.of(Fact.absent("PVENDOR", "Processor Vendor", ""), WITH_ROLES),
            Column.of(Fact.absent("PBRAND", "Processor Brand", ""), WITH_ROLES),
            Column.of(Fact.absent("PTYPE", "Processor Type", ""), WITH_ROLES),
            Column.of(Fact.absent("PMODEL", "Processor Model", ""), WITH_ROLES),
            Column.of(Fact.absent("PCOUNT", "Processor Count", ""), WITH_ROLES),
            Column.of(Fact.absent("HYPERVISOR", "Hypervisor", ""), WITH_ROLES),
            Column.of(Fact.absent("PAPI", "API Application", ""), WITH_ROLES),
            Column.of(Fact.absent("SCANERROR", "Scan Error", ""), WITH_ROLES),
            Column.of(Fact.absent("MACADDR", "MAC Address", ""), WITH_ROLES),
            Column.of(Node.REPL_STATE).since(Level.WITH_REPLICATION),
            Column.of(Node.REPL_MODE).since(Level.WITH_REPLICATION),
            Column.of(Node.BACKUP_RULE).since(Level.WITH_REPLICATION),
            Column.of(Node.ARCHIVE_RULE).since(Level.WITH_REPLICATION),
            Column.of(Node.SPACE_RULE).since(Level.WITH_REPLICATION),
            Column.of(Node.PRIMARY_SERVER).since(Level.WITH_REPLICATION),
            Column.of(Node.LAST_REPLICATED_TO).since(Level.WITH_REPLICATION),
            Column.of(Fact.absent("CLIENT_OS_NAME", "Client OS Name", "")),
            Column.of(Fact.absent("CLIENT_SYSTEM_ARCHITECTURE", "Client Processor Architecture", "")),
            Column.of(Fact.absent("CLIENT_PRODUCTS", "Client Products Installed", "")),
            Column.of(Node.TARGET_LEVEL),
            Column.of(Node.AUTHENTICATION),
            Column.of(Node.SSL_REQUIRED),
            Column.of(Node.SESSION_SECURITY).since(Level.of(8, 1, 2, 0)),
            Column.of(Node.TRANSPORT_METHOD).since(Level.of(8, 1, 2, 0)),
            Column.of(Node.SPLIT_LARGE_OBJECTS).since(Level.of(7, 1, 3, 0)),
            Column.of(Fact.absent("", "At-risk type", "Default interval"), Level.of(7, 1, 1, 0)),
            Column.of(Fact.absent("ATRISK_INTERVAL", "At-risk interval", ""), Level.of(7, 1, 1, 0)),
            Column.of(Node.UTILITY_URL).since(Level.of(8, 1, 0, 0)),
            Column.of(Node.RECOVER_DAMAGED).since(Level.of(7, 1, 1, 0)),
            Column.of(Fact.absent("DECOMM_STATE", "Decommissioned", ""), Level.of(7, 1, 1, 0)),
            Column.of(Fact.absent("DECOMM_DATE", "Decommissioned Date", ""), Level.of(7, 1, 1, 0)));

    private NodeDetails() {}

    private static List<String> groups(Row node, View where) {
        List<String> groups = new ArrayList<>();
        for (Row group : where.server().all(NodeGroup.TYPE).values()) {
            String name = group.get(NodeGroup.NAME);
            if (where.server().has(NodeGroup.MEMBERSHIP, name, node.get(Node.NAME))) {
                groups.add(name);
            }
        }
        return groups;
    }

    private static List<String> targets(Row node, View where) {
        List<String> targets = new ArrayList<>();
        for (Row proxy : where.server().all(ProxyNode.TYPE).values()) {
            if (proxy.get(ProxyNode.AGENT).equals(node.get(Node.NAME))) {
                targets.add(proxy.get(ProxyNode.TARGET));
            }
        }
        return targets;
    }

    private static List<String> agents(Row node, View where) {
        return ProxyNode.agents(where.server(), node.get(Node.NAME));
    }
}
