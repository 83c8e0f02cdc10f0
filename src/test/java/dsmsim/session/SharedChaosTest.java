package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.node.Node;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import dsmsim.world.Deed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sessions of one world that do and undo at once, each on a node of its own. */
class SharedChaosTest {
    private static final int SESSIONS = 4;
    private static final int COMMANDS = 200;
    private static final int LONGEST_SECONDS = 120;
    private static final Set<String> BEGINS = Set.of("ANR0406I", "ANR0407I", "ANR0408I");

    private final Console owner = Console.builtIn();

    @Test
    void nothingIsLostOrTakenBackByOthers() throws Exception {
        assertEquals(List.of(), faults(false));
    }

    @Test
    void norByRoutedCommandsOfTransactions() throws Exception {
        assertEquals(List.of(), faults(true));
    }

    private List<String> faults(boolean routes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SESSIONS);
        List<Future<Worker>> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(threads.submit(new Worker(i, owner.other("PRODSRV"), routes)));
        }
        List<String> faults = new ArrayList<>();
        for (Future<Worker> each : all) {
            Worker done = each.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            faults.addAll(done.faults);
            done.issued.stream()
                    .filter(command -> timesLogged(command) != 1)
                    .forEach(command -> faults.add(timesLogged(command) + " times in the log: " + command));
        }
        threads.shutdown();
        faults.addAll(sessionsBegunTwice("PRODSRV"));
        faults.addAll(sessionsBegunTwice("DRSRV"));
        return faults;
    }

    private Server server(String name) {
        return owner.site().server(name).orElseThrow();
    }

    private long timesLogged(String command) {
        long times = 0;
        for (LogEntry entry : server("PRODSRV").log()) {
            boolean isIt = entry.message().identifier().equals("ANR2017I")
                    && entry.message().text().endsWith(command);
            times += isIt ? 1 : 0;
        }
        return times;
    }

    private List<String> sessionsBegunTwice(String server) {
        Set<Object> numbers = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (LogEntry entry : server(server).log()) {
            if (BEGINS.contains(entry.message().identifier())
                    && !numbers.add(entry.message().inserts().get(0))) {
                twice.add(server + " twice: " + entry.message().text());
            }
        }
        return twice;
    }

    /** One session, and what it knows of the contact of its node. */
    private static final class Worker implements Callable<Worker> {
        private final List<String> faults = new ArrayList<>();
        private final List<String> issued = new ArrayList<>();
        private final Deque<String> back = new ArrayDeque<>();
        private final Deque<String> forward = new ArrayDeque<>();
        private final Console console;
        private final String node;
        private final Random random;
        private final boolean routes;
        private String contact = "";
        private int last;

        Worker(int number, Console console, boolean routes) {
            this.console = console;
            this.node = "W" + number;
            this.random = new Random(number);
            this.routes = routes;
        }

        @Override
        public Worker call() {
            expect("ANR2060I", "register node " + node + " nodepassw0rd userid=none");
            for (int i = 0; i < COMMANDS; i++) {
                step(random.nextInt(10));
                String there = console.site()
                        .server("PRODSRV")
                        .flatMap(server -> server.find(Node.TYPE, node))
                        .map(row -> row.get(Node.CONTACT))
                        .orElse("no node");
                if (!there.equals(contact)) {
                    faults.add(node + ": '" + there + "', not '" + contact + "', after step " + i);
                    contact = there;
                }
            }
            return this;
        }

        private void step(int dice) {
            if (dice < 4) {
                back.push(contact);
                forward.clear();
                contact = update();
            } else if (dice < 6 && !back.isEmpty()) {
                expect("SIM0540I", "simulate undo");
                forward.push(contact);
                contact = back.pop();
            } else if (dice < 7 && !forward.isEmpty()) {
                expect("SIM0541I", "simulate redo");
                back.push(contact);
                contact = forward.pop();
            } else if (dice < 8) {
                console.other("PRODSRV").session().leave();
            } else if (dice < 9) {
                expect("ANR1699I", "prodsrv,drsrv: query node");
            } else {
                rolledBack();
            }
        }

        private String update() {
            String value = node + "V" + last++;
            expect("ANR2063I", "update node " + node + " contact=" + value);
            issued.add("UPDATE NODE " + node + " CONTACT=" + value);
            return value;
        }

        private void rolledBack() {
            console.session().transaction().open(Deed.NONE);
            update();
            if (routes) {
                expect("ANR1699I", "drsrv: query node");
            }
            console.session().transaction().rollback(false);
        }

        private void expect(String identifier, String command) {
            String reply = console.run(command);
            if (!reply.startsWith(identifier)) {
                faults.add(command + " -> " + reply);
            }
        }
    }
}
