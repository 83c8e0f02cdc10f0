package dsmsim.replication;

import dsmsim.site.DataType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What clients and administrators may have done at the three servers of {@link Trio}; not all of it succeeds. */
final class Histories {

    private Histories() {}

    /** Commands on one server, given by its name or its part, in order. */
    record Step(String server, List<String> commands) {
        static Step of(String server, String... commands) {
            return new Step(server, List.of(commands));
        }
    }

    /** A REPLICATE NODE. */
    record Replication(String server, String nodes, String rest) {
        Replication on(String name) {
            return new Replication(name, nodes, rest);
        }

        String command(String more) {
            return "REPLICATE NODE " + nodes + rest + more;
        }

        boolean names(String node) {
            return nodes.equals("*") || List.of(nodes.split(",")).contains(node);
        }

        /** Whether it is asked for, as far as the command says; the rule's priority aside. */
        boolean asksFor(String filespace, DataType type) {
            boolean named = !rest.contains("/FS") || rest.contains(filespace);
            boolean typed = !rest.contains("DATATYPE") || rest.contains(type.name());
            return named && typed;
        }

        boolean covers(ControllingRule rule) {
            return !rest.contains("PRIORITY") || rule.rule().isHighPriority() == rest.contains("PRIORITY=HIGH");
        }

        boolean isWhole() {
            return !rest.contains("/FS") && !rest.contains("DATATYPE") && !rest.contains("PRIORITY");
        }
    }

    private static Arbitrary<String> servers() {
        return Arbitraries.of(Trio.SERVERS);
    }

    /** Most often one that has something to send, see {@link Trio#named}. */
    private static Arbitrary<String> senders() {
        return Arbitraries.of(
                "sender of N1", "sender of N1", "sender of N2", "sender of N2", "PRODSRV", "DRSRV", "THIRD");
    }

    /** Most often one that has something received. */
    private static Arbitrary<String> receivers() {
        return Arbitraries.of(
                "target of N1", "target of N1", "target of N2", "target of N2", "PRODSRV", "DRSRV", "THIRD");
    }

    private static Arbitrary<String> nodes() {
        return Arbitraries.of(Trio.NODES);
    }

    private static Arbitrary<String> filespaces() {
        return Arbitraries.of("/FS1", "/FS1", "/FS2");
    }

    private static Arbitrary<String> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.integers().between(1, 12))
                .as((first, files) -> " FIRST=" + first + " FILES=" + files);
    }

    static Arbitrary<Step> clientWork() {
        return Combinators.combine(
                        Arbitraries.of("BACKUP", "BACKUP", "ARCHIVE", "MIGRATE", "ERASE"),
                        nodes(),
                        filespaces(),
                        range())
                .as((verb, node, filespace, range) ->
                        Step.of("PRODSRV", "SIMULATE " + verb + " " + node + " " + filespace + range));
    }

    private static Arbitrary<Step> time() {
        return Combinators.combine(servers(), Arbitraries.integers().between(1, 70))
                .as((server, days) -> Step.of(server, "SIMULATE CLOCK +" + days + "D", "EXPIRE INVENTORY WAIT=YES"));
    }

    static Arbitrary<Step> rules() {
        Arbitrary<String> change = Arbitraries.of(
                "REPLRULE=ALL_DATA",
                "REPLRULE=ALL_DATA_HIGH_PRIORITY",
                "REPLRULE=ACTIVE_DATA",
                "REPLRULE=NONE",
                "REPLRULE=DEFAULT",
                "REPLSTATE=DISABLED",
                "REPLSTATE=ENABLED",
                "REPLSTATE=PURGEDATA");
        Arbitrary<Step> ofFileSpaces = Combinators.combine(
                        senders(), nodes(), filespaces(), Arbitraries.of("BACKUP", "ARCHIVE", "SPACEMANAGED"), change)
                .as((server, node, filespace, type, what) -> Step.of(
                        server, "UPDATE FILESPACE " + node + " " + filespace + " DATATYPE=" + type + " " + what));
        Arbitrary<Step> ofServers = Combinators.combine(
                        senders(),
                        Arbitraries.of(
                                "SET ARREPLRULEDEFAULT NONE",
                                "SET ARREPLRULEDEFAULT ALL_DATA",
                                "SET BKREPLRULEDEFAULT ALL_DATA_HIGH_PRIORITY",
                                "SET SPREPLRULEDEFAULT NONE",
                                "UPDATE REPLRULE ALL_DATA STATE=DISABLED",
                                "UPDATE REPLRULE * STATE=ENABLED",
                                "UPDATE NODE N1 BKREPLRULEDEFAULT=NONE",
                                "UPDATE NODE N2 BKREPLRULEDEFAULT=DEFAULT"))
                .as(Step::of);
        return Arbitraries.frequencyOf(Tuple.of(3, ofFileSpaces), Tuple.of(1, ofServers));
    }

    private static Arbitrary<Step> damage() {
        return Combinators.combine(servers(), nodes(), filespaces(), range())
                .as((server, node, filespace, range) ->
                        Step.of(server, "SIMULATE DAMAGE " + server + " " + node + " " + filespace + range));
    }

    static Arbitrary<Step> deletions() {
        return Combinators.combine(
                        receivers(), nodes(), filespaces(), Arbitraries.of("", " TYPE=BACKUP", " TYPE=ARCHIVE"))
                .as((server, node, filespace, type) ->
                        Step.of(server, "DELETE FILESPACE " + node + " " + filespace + type + " WAIT=YES"));
    }

    /** How the receiver's own files are taken, and whose policies decide. */
    private static Arbitrary<Step> choices() {
        return Combinators.combine(
                        senders(),
                        Arbitraries.of(
                                "SIMULATE READING RECEIVERONLY=KEEP",
                                "SIMULATE READING RECEIVERONLY=DELETE",
                                "SET DISSIMILARPOLICIES DRSRV ON",
                                "SET DISSIMILARPOLICIES THIRD ON",
                                "SET DISSIMILARPOLICIES DRSRV OFF"))
                .as(Step::of);
    }

    /** Another server sends a node of that name to the same target. */
    static Arbitrary<Step> rivals() {
        return Combinators.combine(servers(), nodes(), servers())
                .as((server, node, target) -> Step.of(
                        server,
                        "REGISTER NODE " + node + " n3secret",
                        "UPDATE NODE " + node + " REPLSTATE=ENABLED",
                        "SET REPLSERVER " + target,
                        "SIMULATE CLIENT " + node + " SERVER=" + server,
                        "SIMULATE BACKUP " + node + " /FS1 FIRST=5 FILES=5"));
    }

    private static Arbitrary<Step> targets() {
        return Combinators.combine(servers(), servers())
                .as((server, target) -> Step.of(server, "SET REPLSERVER " + target));
    }

    /** Roles change: the node is taken out on all servers, then sent from one to another in a synchronisation to come. */
    private static Arbitrary<List<Step>> roles() {
        return Combinators.combine(
                        nodes(), servers(), Arbitraries.integers().between(1, 2), Arbitraries.of("", " WAIT=YES"))
                .as((node, server, next, rest) -> {
                    int at = Trio.SERVERS.indexOf(server);
                    String target = Trio.SERVERS.get((at + next) % Trio.SERVERS.size());
                    List<Step> steps = new ArrayList<>();
                    Trio.SERVERS.forEach(each -> steps.add(Step.of(each, "REMOVE REPLNODE " + node)));
                    String update = "UPDATE NODE " + node + " REPLSTATE=ENABLED REPLMODE=SYNC";
                    steps.add(Step.of(target, update + "RECEIVE"));
                    steps.add(Step.of(server, update + "SEND", "SET REPLSERVER " + target));
                    steps.add(Step.of(server, "SIMULATE CLIENT " + node + " SERVER=" + server));
                    if (!rest.isEmpty()) {
                        steps.add(Step.of(server, "REPLICATE NODE " + node + rest));
                    }
                    return steps;
                });
    }

    static Arbitrary<Replication> replications() {
        Arbitrary<String> rest = Arbitraries.of(
                "",
                "",
                "",
                " /FS1",
                " * DATATYPE=BACKUP",
                " * DATATYPE=ARCHIVE,SPACEMANAGED",
                " * PRIORITY=HIGH",
                " * PRIORITY=NORMAL",
                " FORCERECONCILE=YES");
        return Combinators.combine(nodes(), Arbitraries.integers().between(0, 9), rest)
                .as((node, chance, more) -> new Replication(
                        chance == 0 ? "THIRD" : "sender of " + node, chance % 2 == 0 ? "*" : node, more));
    }

    static Arbitrary<Step> whole() {
        return nodes().map(node -> Step.of("sender of " + node, "REPLICATE NODE * WAIT=YES"));
    }

    /**
     * Histories of any kind.
     *
     * @param damages whether files may be damaged
     * @param chooses whether readings and policies may change
     */
    static Arbitrary<List<Step>> of(boolean damages, boolean chooses) {
        Arbitrary<Step> replicated = replications().map(each -> Step.of(each.server(), each.command(" WAIT=YES")));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, clientWork().map(List::of)),
                        Tuple.of(8, replicated.map(List::of)),
                        Tuple.of(4, rules().map(List::of)),
                        Tuple.of(2, time().map(List::of)),
                        Tuple.of(damages ? 2 : 0, damage().map(List::of)),
                        Tuple.of(chooses ? 2 : 0, choices().map(List::of)),
                        Tuple.of(2, deletions().map(List::of)),
                        Tuple.of(1, targets().map(List::of)),
                        Tuple.of(1, rivals().map(List::of)),
                        Tuple.of(3, roles()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(lists -> {
                    List<Step> steps = new ArrayList<>();
                    lists.forEach(steps::addAll);
                    return steps;
                });
    }

    /** Histories that end with such steps. */
    static Arbitrary<List<Step>> followed(Arbitrary<List<Step>> history, List<Arbitrary<Step>> steps) {
        return Combinators.combine(history, Combinators.combine(steps).as(each -> each))
                .as((before, after) -> {
                    List<Step> all = new ArrayList<>(before);
                    all.addAll(after);
                    return all;
                });
    }
}
