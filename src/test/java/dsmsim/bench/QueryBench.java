package dsmsim.bench;

import dsmsim.present.Format;
import dsmsim.testing.Console;
import dsmsim.testing.Drawing;
import java.io.BufferedWriter;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Arrays;

/** Draws QUERY NODE of many nodes to the null device, as table and as list, and weighs the heap with the nodes alone. */
public final class QueryBench {
    private static final int RUNS = 5;
    private static final long MEGABYTE = 1L << 20;

    private final PrintStream out = System.out;
    private final Console console = Console.on("SRVA");

    public static void main(String[] arguments) throws IOException {
        new QueryBench().run(Integer.parseInt(arguments[0]));
    }

    private void run(int nodes) throws IOException {
        for (int i = 1; i <= nodes; i++) {
            console.run(String.format("REGISTER NODE N%06d secret%06d USERID=NONE", i, i));
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        out.println(nodes + " nodes: " + used + " MB of a heap of at most " + runtime.maxMemory() / MEGABYTE + " MB");
        try (Writer sink = new BufferedWriter(new FileWriter("/dev/null"))) {
            time("QUERY NODE", Format.STANDARD, sink);
            time("QUERY NODE FORMAT=DETAILED", Format.STANDARD, sink);
        }
    }

    private void time(String command, Format format, Writer sink) {
        long[] millis = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            console.session().run(command, new Drawing(format, sink));
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        long first = millis[0];
        Arrays.sort(millis);
        out.println(command + ": " + first + " ms at first, median " + millis[RUNS / 2] + " ms");
    }
}
