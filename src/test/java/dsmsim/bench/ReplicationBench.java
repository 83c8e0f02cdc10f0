package dsmsim.bench;

import dsmsim.testing.Console;
import java.io.PrintStream;

/**
 * Replicates ten million file versions, then the next time with 0.1 % of them changed, and weighs the heap of both
 * servers together.
 */
public final class ReplicationBench {
    private static final int FILESPACES = 4;
    private static final int FILES = 2_500_000;
    private static final int CHANGED = 10_000;
    private static final double NANOS = 1e9;

    private final PrintStream out = System.out;
    private final Console console = Console.builtIn();

    public static void main(String[] arguments) {
        new ReplicationBench().run();
    }

    private void run() {
        long empty = heap();
        for (int i = 1; i <= FILESPACES; i++) {
            // Three runs with sizes and days of their own, so that a block's columns are not all alike.
            console.run("SIMULATE BACKUP NODE1 /BIG" + i + " FILES=" + FILES / 2 + " SIZE=" + 10 * i + "K");
            console.run("SIMULATE CLOCK +1D");
            console.run("SIMULATE BACKUP NODE1 /BIG" + i + " FILES=" + FILES / 2 + " FIRST=" + FILES / 4 + " SIZE=7K");
        }
        long versions = versions();
        report("first replication of " + versions + " versions", time("REPLICATE NODE NODE1 WAIT=YES"), "s");
        report("heap of both servers", (double) (heap() - empty) / versions, "bytes a version");
        console.run("SIMULATE CLOCK +1D");
        console.run("SIMULATE BACKUP NODE1 /BIG1 FIRST=1000000 FILES=" + CHANGED + " SIZE=9K");
        report("next replication, " + CHANGED + " files changed", time("REPLICATE NODE NODE1 WAIT=YES"), "s");
        report("next replication, nothing changed", time("REPLICATE NODE NODE1 WAIT=YES"), "s");
    }

    private double time(String command) {
        long start = System.nanoTime();
        console.run(command);
        return (System.nanoTime() - start) / NANOS;
    }

    private long versions() {
        return console.site().server("PRODSRV").orElseThrow().inventories("NODE1").entrySet().stream()
                .filter(entry -> entry.getKey().partner().isEmpty())
                .mapToLong(entry -> entry.getValue().versions())
                .sum();
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void report(String what, double value, String unit) {
        out.println(what + ": " + Math.round(value * 1000) / 1000.0 + " " + unit);
    }
}
