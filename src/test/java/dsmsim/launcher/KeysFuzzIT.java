package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.laws.Sources;
import dsmsim.testing.Fuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed at a terminal, faster than it can be answered, the program takes its leave when it is told to, with a
 * return code, shows nothing of its insides, and leaves the terminal as it was.
 */
class KeysFuzzIT {
    private static final List<String> QUESTIONS = List.of(
            "delete domain standard",
            "(PRODSRV,DRSRV) delete domain standard",
            "delete filespace node1 *",
            "query status",
            "help",
            "query -");

    /** But for those that clear the window, which paper without end has no place for. */
    private static final List<String> KEYS = List.of(
            "\t",
            "\022no",
            "\033[A",
            "\033OB",
            "\033[1;3D",
            "\033[15~",
            "\033[[E",
            "\033[201~",
            "\033",
            "\034",
            "\035",
            "\026",
            "\024",
            "\031",
            "\030\025",
            "\033b",
            "\033\177",
            "\001",
            "\013",
            "\0331",
            "\u00e9",
            "\u009b",
            "\u65e5");

    private static final List<String> ANSWERS = List.of("y", "n", "YES", "no", "c", "", "maybe", "1.3");

    /** At the end: out of what runs, then out of what is asked or listed, as often as there may be something. */
    private static final String LEAVE = CONTROL_C.repeat(3) + "\rc\rquit\r".repeat(12);

    private static final Pattern INSIDES =
            Pattern.compile("ANR2032E|Exception|\\tat |java\\.|idget|Full thread|Highest.*-");

    @TempDir
    private Path place;

    private final Fuzz fuzz = new Fuzz();
    private final Random random = fuzz.random();
    private final Sources sources = new Sources(random);
    private int round;

    KeysFuzzIT() throws IOException {}

    @Test
    void whateverIsTypedTheProgramTakesItsLeave() {
        fuzz.rounds(12, this::session);
    }

    private void session() throws IOException {
        Launcher launcher = new Launcher(Files.createDirectory(place.resolve("round" + round++)));
        String kind = one(List.of("xterm", "vt100", "dumb", "nosuchkind"));
        boolean echo = random.nextInt(4) != 0;
        String line = "stty rows " + one(List.of("10", "24", "80", "32768", "65534")) + " cols "
                + one(List.of("20", "80", "200", "32767", "65534")) + (echo ? "" : " -echo")
                + "; before=$(stty -g); trap : INT QUIT; dsmadmc" + (random.nextBoolean() ? " -itemcommit" : "")
                + "; status=$?; [ \"$before\" = \"$(stty -g)\" ] && echo \"same $status.\"";
        StringBuilder typed = new StringBuilder(kind + " " + line + "\n");
        try (Dialogue terminal = launcher.withTerminal(kind).shellAtTerminal(line)) {
            terminal.await(PROMPT);
            for (int i = 3 + random.nextInt(12); i > 0; i--) {
                String keys = keys();
                typed.append(keys);
                terminal.type(keys);
            }
            terminal.type(LEAVE).await("\nsame ");
            String shown = terminal.shown();
            assertFalse(INSIDES.matcher(shown).find(), () -> fuzz.shown(typed + "\n" + shown));
            assertTrue(echo || terminal.isPlain(), () -> fuzz.shown(typed + "\n" + shown));
        } catch (AssertionError e) {
            throw new AssertionError(fuzz.shown(typed.toString()), e);
        }
    }

    private String keys() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> command() + "\r";
            case 3 -> command() + CONTROL_C + command() + "\r";
            case 4 -> one(QUESTIONS) + "\r" + one(ANSWERS) + "\r";
            case 5 -> one(ANSWERS) + "\r";
            case 6, 7 -> one(KEYS) + one(KEYS);
            case 8 -> command().substring(0, 1) + "\033[200~" + paste() + "\033[201~";
            default -> CONTROL_C;
        };
    }

    private String paste() {
        StringBuilder text = new StringBuilder();
        String end = one(List.of("\r", "\n", "\r\n"));
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? one(ANSWERS) : command()).append(end);
        }
        return random.nextBoolean() ? text + one(QUESTIONS) : text.toString();
    }

    /** One that writes no file. */
    private String command() {
        String command = sources.command().replace('>', ' ');
        return command.isEmpty() ? "query node" : command;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
