package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.Site;
import dsmsim.testing.Console;
import dsmsim.testing.Fuzz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Server scripts of real commands and of what fingers make of them, with loops that only the guard ends: every RUN is
 * answered, and one that fails changes nothing.
 */
class ScriptFuzzTest {
    private static final int ROUNDS = 30;
    private static final List<String> LABELS = List.of("a", "b", "c:", "exit", "");
    private static final List<String> CONDITIONS = List.of(
            "if(rc_ok) ",
            "IF (ERROR)",
            "if(warning,rc_syntax) ",
            "if(11) ",
            "if ( rc_exists , 10 ) ",
            "if(99999999999) ",
            "if() ",
            "if(rc_x) ",
            "if rc_ok ",
            "if(");
    private static final List<String> RUNS = List.of(
            "run s1",
            "run s1 verbose=yes",
            "run s1 NODE1 \"Ann Lee\" 3 verbose=yes",
            "run s1 NODE1,/FS1,\"\" preview=yes",
            "run s2 NODE1 DRSRV 2",
            "(drsrv,prodsrv) run s1 NODE1 2 3");

    /** Each begins the frame of a command that another server has carried out, and keeps. */
    private static final String ROUTED = "ANR1699I ";

    private final Fuzz fuzz = new Fuzz();
    private final Random random = fuzz.random();
    private final Mutations mutations = new Mutations(random);
    private final Sources sources;
    private final List<Throwable> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    ScriptFuzzTest() throws IOException {
        sources = new Sources(random);
    }

    @Test
    void everyScriptIsAnsweredAndRolledBackWhenItFails() {
        fuzz.rounds(ROUNDS, () -> {
            Console console = Console.builtIn();
            console.session().logFaultsTo(faults::add);
            List<String> first = script();
            List<String> second = script();
            define("s1", first, console);
            define("s2", second, console);
            for (String run : RUNS) {
                check(console, run, String.join("\n", first) + "\n---\n" + String.join("\n", second));
            }
        });
    }

    private List<String> script() {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
            lines.add(line());
        }
        lines.removeIf(Sources::writesFile);
        return lines.isEmpty() ? List.of("exit") : lines;
    }

    private String line() {
        String label = random.nextInt(4) == 0 ? LABELS.get(random.nextInt(LABELS.size())) + ": " : "";
        String condition = random.nextInt(3) == 0 ? CONDITIONS.get(random.nextInt(CONDITIONS.size())) : "";
        String line = label + condition + step();
        return switch (random.nextInt(8)) {
            case 0 -> mutations.spoiled(line);
            case 1 -> line.substring(0, random.nextInt(line.length() + 1));
            default -> line;
        };
    }

    private String step() {
        return switch (random.nextInt(10)) {
            case 0 -> "goto " + LABELS.get(random.nextInt(LABELS.size()));
            case 1 -> List.of("exit", "parallel", "serial", "/* remark */", "").get(random.nextInt(5));
            case 2 -> "run s" + (1 + random.nextInt(3)) + " $1,$" + random.nextInt(4);
            case 3 -> "(drsrv) " + sources.command();
            case 4 -> sources.command() + " -";
            case 5 -> sources.command().replace("NODE1", "$1").replace("DRSRV", "$2");
            case 6 -> "setopt expinterval " + random.nextInt(400);
            default -> sources.command();
        };
    }

    /** By hand, or from a file, which may hold what cannot be typed. */
    private void define(String name, List<String> lines, Console console) throws IOException {
        if (random.nextInt(3) == 0) {
            Path file = folder.resolve(name + ".scr");
            Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            answer(console, "define script " + name + " file=" + file);
            return;
        }
        String verb = "define";
        for (String line : lines) {
            answer(console, verb + " script " + name + " \"" + line.replace("\"", "\"\"") + "\"");
            verb = "update";
        }
    }

    private void check(Console console, String run, String scripts) {
        console.run("QUERY PROCESS");
        Site before = console.site();
        String reply = answer(console, run);
        String text = fuzz.shown(run + "\n" + scripts);
        assertEquals(List.of(), faults, text);
        assertTrue(Replies.hasMessage(reply), () -> text + "\n" + reply);
        assertTrue(!reply.contains("ANR2032E"), () -> text + "\n" + reply);
        boolean isUndone = console.returnCode().isError()
                && !reply.contains(ROUTED)
                && !Sites.haveCommitted(before, console.site(), reply)
                && !scripts.toUpperCase(Locale.ROOT).contains("SETO");
        if (isUndone) {
            Sites.assertSame(before, console.site(), text);
        }
    }

    private String answer(Console console, String text) {
        try {
            return console.run(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(fuzz.shown(text), e);
        }
    }
}
