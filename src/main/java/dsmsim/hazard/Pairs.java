package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Values;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which nodes are between which servers, and what the two have: what several rules ask. */
final class Pairs {

    private Pairs() {}

    /** The nodes that are in a sending mode on one server, and known to its target. */
    static Set<ServerPair> of(Site site, ReplicationMode sending) {
        Set<ServerPair> pairs = new LinkedHashSet<>();
        for (Server source : site.servers().values()) {
            Optional<Server> target = target(site, source);
            if (target.isPresent()) {
                for (Row node : source.all(Node.TYPE).values()) {
                    String name = node.get(Node.NAME);
                    if (node.get(Node.REPL_MODE) == sending
                            && node.get(Node.REPL_STATE) == ReplicationState.ENABLED
                            && target.get().has(Node.TYPE, name)) {
                        pairs.add(
                                new ServerPair(name, source.name(), target.get().name()));
                    }
                }
            }
        }
        return pairs;
    }

    /** The same where the target has the node in the mode that goes with it. */
    static Set<ServerPair> of(Site site, ReplicationMode sending, ReplicationMode receiving) {
        Set<ServerPair> pairs = of(site, sending);
        pairs.removeIf(pair -> mode(site, pair.target(), pair.node()) != receiving);
        return pairs;
    }

    private static Optional<Server> target(Site site, Server source) {
        String target = source.setting(ReplicationSettings.TARGET);
        return target.isEmpty() ? Optional.empty() : site.server(target);
    }

    /** Whether two servers replicate with each other, in whatever direction. */
    static boolean arePartners(Site site, Server one, Server other) {
        return target(site, one).filter(server -> server == other).isPresent()
                || target(site, other).filter(server -> server == one).isPresent();
    }

    /** Whether after a step there may be other pairs than before. */
    static boolean mayChange(RehearsedStep step) {
        if (step.before().servers() == step.site().servers()) {
            return false;
        }
        for (Server now : step.site().servers().values()) {
            Server old = step.before().servers().get(now.name());
            if (old == null
                    || old.all(Node.TYPE) != now.all(Node.TYPE)
                    || !old.setting(ReplicationSettings.TARGET).equals(now.setting(ReplicationSettings.TARGET))) {
                return true;
            }
        }
        return step.before().servers().size() != step.site().servers().size();
    }

    /** Whether a client stores in a step. */
    static boolean stores(RehearsedStep step) {
        return step.is("SIMULATE BACKUP") || step.is("SIMULATE ARCHIVE") || step.is("SIMULATE MIGRATE");
    }

    /** The mode of a node; NONE where it is not known. */
    static ReplicationMode mode(Site site, String server, String node) {
        Server on = site.servers().get(server);
        return on == null
                ? ReplicationMode.NONE
                : on.find(Node.TYPE, node).map(row -> row.get(Node.REPL_MODE)).orElse(ReplicationMode.NONE);
    }

    /** What a server holds of a file group. */
    static Inventory inventory(Site site, String server, FileGroup group) {
        Server on = site.servers().get(server);
        return on == null
                ? Inventory.EMPTY
                : FileSpace.named(on, group.node(), group.filespace())
                        .map(row -> FileSpace.inventory(on, row, group.type()))
                        .orElse(Inventory.EMPTY);
    }

    /** All file groups that one of the two servers knows of a node. */
    static Set<FileGroup> groups(Site site, ServerPair pair) {
        Set<FileGroup> groups = new TreeSet<>();
        addGroups(pair.source(site), pair.node(), groups);
        addGroups(pair.target(site), pair.node(), groups);
        return groups;
    }

    private static void addGroups(Server server, String node, Set<FileGroup> groups) {
        for (Row filespace : server.under(FileSpace.TYPE, node)) {
            for (DataType type : DataType.values()) {
                groups.add(new FileGroup(node, filespace.get(FileSpace.NAME), type));
            }
        }
    }

    /** {@code 1 version} or {@code 1,000 versions}. */
    static String versions(long count) {
        return Values.number(count) + (count == 1 ? " version" : " versions");
    }

    /** The one word or the other, for one and for several. */
    static String word(long count, String one, String several) {
        return count == 1 ? one : several;
    }

    /** The command that copies what one server has of a group to another one, which replication does not do. */
    static String export(FileGroup group, String from, String to) {
        String data = group.type().choose("BACKUP", "ARCHIVE", "SPACEMANAGED");
        return "EXPORT NODE " + group.node() + " FILESPACE=" + group.typedFilespace() + " FILEDATA=" + data
                + " TOSERVER=" + to + " MERGEFILESPACES=YES on " + from;
    }

    /** The command that has all of a group sent. */
    static String allData(FileGroup group, String server) {
        return "UPDATE FILESPACE " + group.node() + " " + group.typedFilespace() + " DATATYPE=" + group.type()
                + " REPLRULE=ALL_DATA on " + server;
    }
}
