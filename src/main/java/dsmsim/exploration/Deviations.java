package dsmsim.exploration;

import dsmsim.binding.Invocation;
import dsmsim.effect.FileGroup;
import dsmsim.inventory.Inventory;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.node.ClientServer;
import dsmsim.node.FileSpace;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can go wrong once with the commands of a procedure, in a fixed order: by operator, command, and server. */
final class Deviations {
    private static final int PERCENT = 100;
    private static final int MOST_FILES = 9_999_999;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int MINUTES_AN_HOUR = 60;

    private final List<Written> written;
    private final Collection<String> nodes;
    private final List<Deviation> all = new ArrayList<>();

    private Deviations(List<Written> written, Collection<String> nodes) {
        this.written = written;
        this.nodes = nodes;
    }

    /**
     * The deviations.
     *
     * @param nodes whose clients may store
     */
    static List<Deviation> of(List<Written> written, Collection<String> nodes, Set<Operator> operators) {
        Deviations deviations = new Deviations(written, nodes);
        for (Operator operator : operators) {
            for (int i = 0; i < written.size(); i++) {
                if (written.get(i).isAdministrators()) {
                    deviations.add(operator, i);
                }
            }
        }
        return deviations.all;
    }

    private void add(Operator operator, int i) {
        Written each = written.get(i);
        switch (operator) {
            case OMIT -> replace(operator, i, i + 1, List.of(), "");
            case TWICE -> replace(operator, i, i + 1, List.of(each.command(), each.command()), "");
            case SWAP -> swap(i);
            case OUTAGE -> outages(i);
            case LINK -> links(i);
            case CANCEL -> cancel(i);
            case STORE -> store(i);
            case INTERRUPT -> interrupt(i);
            default -> throw new IllegalArgumentException(operator.name());
        }
    }

    private void replace(Operator operator, int from, int to, List<FlatCommand> commands, String detail) {
        all.add(new Deviation(operator, from, to, commands, written.get(from).label(), detail));
    }

    private void swap(int i) {
        int next = i + 1;
        while (next < written.size() && !written.get(next).isAdministrators()) {
            next++;
        }
        if (next < written.size()) {
            List<FlatCommand> swapped = new ArrayList<>();
            for (int between = i + 1; between <= next; between++) {
                swapped.add(written.get(between).command());
            }
            swapped.add(written.get(i).command());
            replace(Operator.SWAP, i, next + 1, swapped, written.get(next).label());
        }
    }

    private void outages(int i) {
        Written each = written.get(i);
        for (Server server : each.step().before().servers().values()) {
            if (server.isUp()) {
                String name = server.name();
                replace(
                        Operator.OUTAGE,
                        i,
                        i + 1,
                        List.of(
                                each.saying("SIMULATE OUTAGE " + name),
                                each.command(),
                                each.saying("SIMULATE RECOVERY " + name)),
                        name);
            }
        }
    }

    private void links(int i) {
        Written each = written.get(i);
        Site site = each.step().before();
        List<String> names = new ArrayList<>(site.servers().keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                String pair = names.get(one) + " " + names.get(other);
                if (site.link(names.get(one), names.get(other)).up()) {
                    replace(
                            Operator.LINK,
                            i,
                            i + 1,
                            List.of(
                                    each.saying("SIMULATE LINK " + pair + " STATE=DOWN"),
                                    each.command(),
                                    each.saying("SIMULATE LINK " + pair + " STATE=UP")),
                            pair);
                }
            }
        }
    }

    /** Only of a command that waits for its process, and for some time, can that be cancelled before the next one. */
    private void cancel(int i) {
        Written each = written.get(i);
        Optional<String> cancel = cancelling(each.typed().name());
        Optional<Invocation> invocation = each.typed().invocation();
        boolean waits =
                cancel.isPresent() && invocation.isPresent() && invocation.get().yes("WAIT");
        if (!waits) {
            return;
        }
        LocalDateTime begun = i == 0
                ? each.step().before().clock().stands()
                : written.get(i - 1).step().time();
        long half = Duration.between(begun, each.step().time()).toSeconds() / 2;
        List<FlatCommand> commands = new ArrayList<>();
        commands.add(each.saying(withoutWaiting(each.command().text())));
        if (half > 0) {
            commands.add(each.saying("SIMULATE CLOCK +" + hours(half)));
        }
        commands.add(each.saying(routing(each.command().text()) + cancel.get()));
        replace(Operator.CANCEL, i, i + 1, commands, "");
    }

    private static Optional<String> cancelling(String command) {
        return switch (command) {
            case "REPLICATE NODE" -> Optional.of("CANCEL REPLICATION");
            case "EXPIRE INVENTORY" -> Optional.of("CANCEL EXPIRATION");
            default -> Optional.empty();
        };
    }

    private static String hours(long seconds) {
        return "%02d:%02d:%02d"
                .formatted(
                        seconds / SECONDS_A_MINUTE / MINUTES_AN_HOUR,
                        seconds / SECONDS_A_MINUTE % MINUTES_AN_HOUR,
                        seconds % SECONDS_A_MINUTE);
    }

    private static String withoutWaiting(String text) {
        for (Word word : CommandLines.read(text).words()) {
            if (word.keyword().regionMatches(true, 0, "W", 0, 1)) {
                Span value = word.valueSpan();
                return text.substring(0, value.start()) + "NO" + text.substring(value.end());
            }
        }
        return text;
    }

    /** The servers in front of a command, with their colon. */
    private static String routing(String text) {
        CommandLine line = CommandLines.read(text);
        return line.routing().isNone()
                ? ""
                : text.substring(0, line.words().get(0).span().start());
    }

    private void store(int i) {
        Written each = written.get(i);
        Site site = each.step().site();
        List<FlatCommand> commands = new ArrayList<>();
        commands.add(each.command());
        for (String node : nodes) {
            Optional<Server> server = ClientServer.of(node, site).flatMap(site::server);
            if (server.isPresent()) {
                for (Row filespace : server.get().under(FileSpace.TYPE, node)) {
                    add(each, node, filespace, server.get(), commands);
                }
            }
        }
        if (commands.size() > 1) {
            replace(Operator.STORE, i, i + 1, commands, "");
        }
    }

    private static void add(Written each, String node, Row filespace, Server server, List<FlatCommand> commands) {
        Inventory files = FileSpace.inventory(server, filespace, DataType.BACKUP);
        long count = Math.max(1, files.activeVersions() / PERCENT);
        FileGroup group = new FileGroup(node, filespace.get(FileSpace.NAME), DataType.BACKUP);
        int first = firstNew(each.step().site(), group);
        if (!files.isEmpty() && first + count <= MOST_FILES) {
            commands.add(each.saying(
                    "SIMULATE BACKUP " + node + " " + group.typedFilespace() + " FILES=" + count + " FIRST=" + first));
        }
    }

    /** The number of the first file that no server holds. */
    private static int firstNew(Site site, FileGroup group) {
        int first = 0;
        for (Server server : site.servers().values()) {
            Optional<Row> row = FileSpace.named(server, group.node(), group.filespace());
            if (row.isPresent()) {
                first = Math.max(first, behind(FileSpace.inventory(server, row.get(), group.type())));
            }
        }
        return first;
    }

    /** The number behind that of the last file, found by halving. */
    private static int behind(Inventory files) {
        int low = 0;
        int high = MOST_FILES + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (files.of(middle, MOST_FILES + 1 - middle).iterator().hasNext()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A command about the world is no part of the macro that is broken off: that begins behind it. */
    private void interrupt(int i) {
        int begin = i;
        while (begin > 0 && !written.get(begin - 1).isOfTheWorld()) {
            begin--;
        }
        if (begin < i) {
            List<FlatCommand> again = new ArrayList<>();
            if (begin > 0) {
                again.add(written.get(begin).saying("COMMIT"));
            }
            for (int before = begin; before < i; before++) {
                again.add(written.get(before).command());
            }
            again.add(written.get(i).saying("ROLLBACK"));
            all.add(new Deviation(
                    Operator.INTERRUPT, begin, begin, again, written.get(i).label(), ""));
        }
    }
}
