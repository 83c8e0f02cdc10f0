package dsmsim.bench;

import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.io.PrintStream;
import java.util.Arrays;

/**
 * Looks back on a site of many nodes and ten million file versions: what it costs to publish after another session, to take
 * one command back, and to show the difference of one, and how much memory kept moments take.
 */
public final class HistoryBench {
    private static final int NODES = 100_000;
    private static final int FILES = 2_500_000;
    private static final int FILESPACES = 4;
    private static final int RUNS = 101;
    private static final int MOMENTS = 10_000;
    private static final int KINDS = 10;
    private static final long MEGABYTE = 1L << 20;

    private final PrintStream out = System.out;
    private Console console = Console.builtIn();
    private int command;

    public static void main(String[] arguments) {
        new HistoryBench().run();
    }

    private void run() {
        for (int i = 1; i <= NODES; i++) {
            console.run(String.format("REGISTER NODE N%06d secret%06d USERID=NONE", i, i));
        }
        for (int i = 1; i <= FILESPACES; i++) {
            console.run("SIMULATE BACKUP NODE1 /BIG" + i + " FILES=" + FILES);
        }
        Console other = console.other("PRODSRV");
        time("a command after another session's commit", () -> other.run(next()), () -> console.run(next()));
        time("a command alone", () -> {}, () -> console.run(next()));
        other.session().leave();
        time("SIMULATE UNDO of a command", () -> console.run(next()), () -> console.run("SIMULATE UNDO"));
        time(
                "SIMULATE DIFFERENCE of a command",
                () -> console.run("SIMULATE MARK M", next()),
                () -> console.run("SIMULATE DIFFERENCE"));
        time(
                "SIMULATE DIFFERENCE of a backup",
                () -> console.run("SIMULATE MARK M", "SIMULATE BACKUP NODE1 /BIG1 FILES=10"),
                () -> console.run("SIMULATE DIFFERENCE"));
        time("SIMULATE HISTORY", () -> {}, () -> console.run("SIMULATE HISTORY"));
        for (int i = 0; i < MOMENTS; i++) {
            console.run(busy(i), "SIMULATE MARK M" + i);
        }
        long all = heap();
        Site last = console.site();
        console = null;
        long one = heap();
        out.println(MOMENTS + " kept moments: " + (all - one) / MEGABYTE + " MB beside the " + one / MEGABYTE
                + " MB of the last one, of " + last.servers().size() + " servers");
    }

    private String next() {
        command++;
        return String.format("UPDATE NODE N%06d CONTACT=C%d", command % NODES + 1, command);
    }

    /** What a busy session does: clients store, administrators change and ask, nodes are replicated. */
    private String busy(int i) {
        return switch (i % KINDS) {
            case 0, 1 -> "SIMULATE BACKUP NODE1 /BIG" + (i % FILESPACES + 1) + " FILES=20 FIRST=" + i * 7;
            case 3 -> "REPLICATE NODE NODE1 WAIT=YES";
            case 4 -> "REGISTER NODE M" + i + " secretpassw0rd USERID=NONE";
            case 5 -> "QUERY NODE NODE1";
            default -> next();
        };
    }

    private void time(String what, Runnable before, Runnable measured) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            before.run();
            long start = System.nanoTime();
            measured.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        out.printf("%s: median %.3f ms, longest %.3f ms%n", what, millis[RUNS / 2], millis[RUNS - 1]);
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
