package dsmsim.bench;

import dsmsim.present.Format;
import dsmsim.session.MacroSource;
import dsmsim.testing.Console;
import dsmsim.testing.Drawing;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the steps of the technote and rehearses them, in turn, each time from the same site: on the built-in one, on one with ten
 * million file versions, and on one with many nodes, of which a report is written, too.
 */
public final class RehearsalBench {
    private static final String STEPS = "src/test/transcripts/exploration/macros/unguarded.mac";
    private static final int FILES = 2_500_000;
    private static final int FILESPACES = 4;
    private static final int NODES = 2_000;
    private static final int RUNS = 15;
    private static final double MILLION = 1e6;

    private final PrintStream out = System.out;
    private final Path folder;

    private RehearsalBench(Path folder) {
        this.folder = folder;
    }

    /** @param arguments a folder for reports */
    public static void main(String[] arguments) throws IOException {
        new RehearsalBench(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        Console console = Console.builtIn();
        compare("built-in site", console, STEPS);
        time("SIMULATE EXPLORE, depth 1", () -> console.run("SIMULATE EXPLORE " + STEPS));
        for (int i = 1; i <= FILESPACES; i++) {
            console.run("SIMULATE BACKUP NODE1 /BIG" + i + " FILES=" + FILES);
        }
        console.run("REPLICATE NODE NODE1 WAIT=YES");
        compare("10 million versions", console, STEPS);
        Console many = Console.builtIn();
        for (int i = 1; i <= NODES; i++) {
            many.run(
                    String.format("REGISTER NODE NODE1%04d secretpassw0rd REPLSTATE=ENABLED", i),
                    String.format("SIMULATE BACKUP NODE1%04d /FS1 FILES=10", i));
        }
        many.run("REPLICATE NODE * WAIT=YES");
        Path steps = folder.resolve("many.mac");
        Files.writeString(
                steps,
                Files.readString(Path.of(STEPS))
                        .replace("REPLNODE NODE1", "REPLNODE NODE1*")
                        .replace("UPDATE NODE NODE1", "UPDATE NODE NODE1*")
                        .replace("REPLICATE NODE NODE1", "REPLICATE NODE NODE1*"));
        compare(NODES + " nodes", many, steps.toString());
        for (String form : List.of("json", "html")) {
            Path report = folder.resolve("report." + form);
            time(
                    NODES + " nodes, report as " + form,
                    () -> many.run("SIMULATE REHEARSAL " + steps + " OUTPUTFILE=" + report));
            out.println("    " + Files.size(report) + " bytes");
        }
    }

    private void compare(String what, Console console, String steps) {
        double[] run = new double[RUNS];
        double[] rehearsed = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            run[i] = millis(() -> execute(console, steps));
            rehearsed[i] = millis(() -> console.run("SIMULATE REHEARSAL " + steps));
        }
        out.printf("%s: first run %.0f ms, first rehearsed %.0f ms%n", what, run[0], rehearsed[0]);
        Arrays.sort(run);
        Arrays.sort(rehearsed);
        out.printf(
                "%s: run %.1f ms, rehearsed %.1f ms, ratio %.2f, difference %.0f ms%n",
                what,
                run[RUNS / 2],
                rehearsed[RUNS / 2],
                rehearsed[RUNS / 2] / run[RUNS / 2],
                rehearsed[RUNS / 2] - run[RUNS / 2]);
    }

    /** Runs the steps on a copy, so that the next run begins with the same site. */
    private static void execute(Console console, String steps) {
        try (MacroSource macro = MacroSource.file(steps)) {
            StringBuilder replies = new StringBuilder();
            console.session()
                    .onACopy(console.site(), console.session().signOn())
                    .runMacro(macro, List.of(), new Drawing(Format.STANDARD, replies));
            if (replies.indexOf("ANR0986I") < 0) {
                throw new IllegalStateException(replies.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void time(String what, Runnable measured) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = millis(measured);
        }
        out.printf("%s: first %.0f ms", what, millis[0]);
        Arrays.sort(millis);
        out.printf(", median %.0f ms%n", millis[RUNS / 2]);
    }

    private static double millis(Runnable measured) {
        long start = System.nanoTime();
        measured.run();
        return (System.nanoTime() - start) / MILLION;
    }
}
