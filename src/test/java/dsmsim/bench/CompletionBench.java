package dsmsim.bench;

import dsmsim.console.Keys;
import dsmsim.testing.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Presses TAB, and other keys, at a console on a site of 10,000 nodes. */
public final class CompletionBench {
    private static final int NODES = 10_000;
    private static final int RUNS = 41;
    private static final double MILLIS = 1e6;

    private final PrintStream out = System.out;
    private final Keys keys;

    private CompletionBench() {
        Console console = Console.builtIn();
        for (int i = 1; i <= NODES; i++) {
            console.run(String.format("REGISTER NODE N%06d secretword%06d USERID=NONE", i, i));
        }
        keys = new Keys(console.session(), Path.of(""));
    }

    public static void main(String[] arguments) {
        new CompletionBench().run();
    }

    private void run() {
        report("TAB for the one node of a name", "query node N00771", "\t");
        report("TAB for ten nodes", "query node N00077", "\t");
        report("TAB for 9,999 nodes, whether to list them", "query node N00", "\tn");
        report("TAB for all operands of a command", "update node ", "\tn");
        report("TAB for the keywords behind a node", "update node N000077 ", "\tn");
        report("one more letter, with colours and hint", "update node N000077 contact=x compression=y", "e");
    }

    /** The median of what the keys add to the time of a line. */
    private void report(String what, String line, String pressed) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long without = keys.press(line + "\r");
            times[i] = (keys.press(line + pressed + "\r") - without) / MILLIS;
        }
        Arrays.sort(times);
        out.println(what + ": " + Math.round(times[RUNS / 2] * 10) / 10.0 + " ms");
    }
}
