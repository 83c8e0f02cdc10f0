package dsmsim.console;

import dsmsim.client.Input;
import dsmsim.client.Terminal;
import dsmsim.session.Session;
import java.io.Console;
import java.util.Optional;

/** The terminal that the program was started in. JLine is loaded only when commands are to be typed there. */
public final class ConsoleTerminal implements Terminal {
    private final Console console;

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
    public Optional<String> secret(String question) {
        char[] typed = console.readPassword("%s", question);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    /** A terminal of which nobody sees anything, at which those keys are pressed. */
    public static Terminal unattended(String keys) {
        return new UnattendedTerminal(keys);
    }

    @Override
    public Input open(Session session, boolean newLineAfterPrompt) {
        return new CommandConsole(session, newLineAfterPrompt);
    }

    /** As the launcher or the shell has measured it. */
    @Override
    public int columns() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || columns.isEmpty() || columns.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < columns.length(); i++) {
            if (!Character.isDigit(columns.charAt(i))) {
                return 0;
            }
            number = number * 10 + Character.digit(columns.charAt(i), 10);
        }
        return number;
    }
}
