package dsmsim.console;

import dsmsim.client.Input;
import dsmsim.client.Terminal;
import dsmsim.session.Session;
import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jline.terminal.Attributes;

/** The terminal that the program was started in. JLine is loaded only when commands are to be typed there. */
public final class ConsoleTerminal implements Terminal {
    private final Console console;
    private boolean asked;

    private ConsoleTerminal(Console console) {
        this.console = console;
    }

    /** The terminal, if both standard input and output are one. */
    public static Optional<Terminal> find() {
        // From JDK 22 on another console answers by default, also where there is no terminal.
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.of(new ConsoleTerminal(console));
    }

    @Override
    public Optional<String> answer(String question) {
        asked = true;
        return Optional.ofNullable(console.readLine("%s", question));
    }

    @Override
    public Optional<String> secret(String question) {
        asked = true;
        char[] typed = console.readPassword("%s", question);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    /** A terminal of which nobody sees anything, at which those keys are pressed. */
    public static Terminal unattended(String keys) {
        return new UnattendedTerminal(keys);
    }

    @Override
    public Input open(Session session, boolean newLineAfterPrompt, boolean hints) {
        org.jline.terminal.Terminal terminal = SystemTerminal.open();
        return SystemTerminal.isForEditing(terminal)
                ? new CommandConsole(terminal, ahead(terminal), session, newLineAfterPrompt, hints)
                : new PlainConsole(terminal, console.reader(), newLineAfterPrompt);
    }

    /** What has been typed behind the answers to questions: Java may have read it along with them. */
    private String ahead(org.jline.terminal.Terminal terminal) {
        if (!asked) {
            return "";
        }
        Attributes lines = terminal.enterRawMode();
        try {
            Reader reader = console.reader();
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException e) {
            return "";
        } finally {
            terminal.setAttributes(lines);
        }
    }

    @Override
    public int columns() {
        return measured("COLUMNS");
    }

    @Override
    public int rows() {
        return measured("LINES");
    }

    /** As the launcher or the shell has measured it. */
    private static int measured(String variable) {
        String measure = System.getenv(variable);
        if (measure == null || measure.isEmpty() || measure.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < measure.length(); i++) {
            if (!Character.isDigit(measure.charAt(i))) {
                return 0;
            }
            number = number * 10 + Character.digit(measure.charAt(i), 10);
        }
        return number;
    }
}
