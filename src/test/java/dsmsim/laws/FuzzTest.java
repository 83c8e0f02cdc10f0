package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.script.ScriptLine;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import dsmsim.testing.Fuzz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is answered by a numbered message or a table, and what is refused changes nothing. */
class FuzzTest {
    private static final int SESSION = 60;
    /** The texts of machines, as QUERY MACHINE heads them. */
    private static final Map<String, String> TEXTS =
            Map.of("CHARACTERISTICS", "Characteristics", "RECOVERYINSTRUCTIONS", "Recovery Instructions");

    private final Fuzz fuzz = new Fuzz();
    private final Random random = fuzz.random();
    private final Mutations mutations = new Mutations(random);
    private final Sources sources;
    private final List<Throwable> faults = new ArrayList<>();

    /** The reply is what was typed. */
    private static final String SAYING = "(?is)\\s*sim\\w*\\s+say\\s.*";

    @TempDir
    private Path folder;

    FuzzTest() throws IOException {
        sources = new Sources(random);
    }

    @Test
    void everyCommandIsAnsweredAndChangesNothingWhenItIsRefused() {
        fuzz.rounds(12, () -> {
            Console console = console();
            for (int i = 0; i < SESSION && !console.session().isEnded(); i++) {
                check(console, text());
            }
        });
    }

    private Console console() {
        Console console = Console.builtIn();
        console.session().logFaultsTo(faults::add);
        return console;
    }

    private String text() {
        String text =
                switch (random.nextInt(10)) {
                    case 0 -> mutations.noise();
                    case 1, 2, 3 -> sources.command();
                    default -> mutations.spoiled(sources.command());
                };
        return Sources.writesFile(text) ? text() : text;
    }

    private void check(Console console, String text) {
        console.run("QUERY PROCESS");
        Site before = console.site();
        String reply = answer(console, text);
        boolean failed = console.returnCode().isError();
        assertEquals(List.of(), faults, () -> fuzz.shown(text));
        boolean bare = !failed && (text.matches(SAYING) || isTextOfObjects(reply, before));
        assertTrue(bare || Replies.isProper(reply), () -> fuzz.shown(text) + "\n" + reply);
        assertTrue(!failed || Replies.hasMessage(reply), () -> fuzz.shown(text) + "\n" + reply);
        if (failed && !mayHaveSucceededInPart(text) && !Sites.haveCommitted(before, console.site(), reply)) {
            Sites.assertSame(before, console.site(), fuzz.shown(text));
        }
    }

    /** Whether there is nothing in it but lines of scripts (QUERY SCRIPT FORMAT=RAW) or of what is kept of machines. */
    private static boolean isTextOfObjects(String reply, Site site) {
        Set<String> lines = new HashSet<>(List.of(""));
        for (Server server : site.servers().values()) {
            for (Row line : server.all(ScriptLine.TYPE).values()) {
                line.get(ScriptLine.COMMAND).lines().map(String::strip).forEach(lines::add);
            }
            for (ObjectType type : server.types()) {
                if (TEXTS.containsKey(type.noun())) {
                    server.all(type).values().forEach(line -> addLine(line, lines));
                }
            }
        }
        return reply.lines().map(String::strip).allMatch(lines::contains);
    }

    private static void addLine(Row line, Set<String> lines) {
        lines.add(TEXTS.get(line.type().noun()) + " for " + line.keyParts().get(0) + ".");
        for (Attribute<?> attribute : line.type().attributes()) {
            line.get(attribute).toString().lines().map(String::strip).forEach(lines::add);
        }
    }

    /** A server counts the passwords that are wrong, of several servers only one may refuse, and a macro may commit. */
    private static boolean mayHaveSucceededInPart(String text) {
        String command = text.strip().toUpperCase(Locale.ROOT);
        return command.startsWith("CON") || command.startsWith("(") || command.contains(":") || command.contains("MAC");
    }

    private String answer(Console console, String text) {
        try {
            return console.run(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(fuzz.shown(text), e);
        }
    }

    @Test
    void everyMacroIsAnsweredAndRolledBackWhenItFails() {
        fuzz.rounds(30, () -> {
            List<String> all = new ArrayList<>();
            for (String name : List.of("a.mac", "b.mac")) {
                List<String> lines = macro();
                all.addAll(lines);
                Files.write(folder.resolve(name), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            }
            Console console = console();
            boolean itemCommit = random.nextInt(3) == 0;
            console.session().setItemCommit(itemCommit);
            checkMacro(console, String.join("\n", all), itemCommit);
        });
    }

    private List<String> macro() {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String command = sources.command();
            lines.add(
                    switch (random.nextInt(8)) {
                        case 0 -> "macro " + folder.resolve(random.nextBoolean() ? "a.mac" : "b.mac") + " %2 %1 'x y'";
                        case 1 -> command + " -";
                        case 2 -> command + "+";
                        case 3 -> "/* " + command;
                        case 4 -> mutations.noise();
                        case 5 -> command.replace("NODE1", "%" + random.nextInt(4));
                        case 6 -> mutations.spoiled(command);
                        default -> command;
                    });
        }
        lines.removeIf(Sources::writesFile);
        return lines;
    }

    private void checkMacro(Console console, String lines, boolean itemCommit) {
        console.run("QUERY PROCESS");
        Site before = console.site();
        String reply = answer(console, "macro " + folder.resolve("a.mac") + " NODE1 \"N 2\"");
        assertEquals(List.of(), faults, () -> fuzz.shown(lines));
        assertTrue(!reply.contains("ANR2032E"), () -> fuzz.shown(lines));
        boolean commits = itemCommit || lines.toUpperCase(Locale.ROOT).matches("(?s).*\\b(COM|CON|ROLL|SETO).*");
        if (console.returnCode().isError() && !commits && !Sites.haveCommitted(before, console.site(), reply)) {
            Sites.assertSame(before, console.site(), fuzz.shown(lines));
        }
    }
}
