package dsmsim.client;

import dsmsim.session.Session;
import dsmsim.testing.Programs;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole program in the hands of a test. */
final class Program {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);
    private static final Client CLIENT = Programs.standingAt(START);

    private final StringWriter out = new StringWriter();
    private Optional<Terminal> terminal = Optional.empty();
    private String typed = "";
    private Map<String, String> environment = Map.of();

    /** What stands on standard input. */
    Program typing(String lines) {
        typed = lines;
        return this;
    }

    /** Where those variables are set. */
    Program among(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /** At a terminal where those answers are typed, one after the other. */
    Program atTerminal(String... answers) {
        terminal = Optional.of(new Person(new ArrayDeque<>(List.of(answers)), 0));
        return this;
    }

    /** At a terminal with a window of 80 columns and so many rows. */
    Program atWindow(int rows) {
        terminal = Optional.of(new Person(new ArrayDeque<>(), rows));
        return this;
    }

    /** A session on the site that the options ask for. */
    static Session session(String... options) {
        return CLIENT.open(ClientOptions.parse(List.of(options)));
    }

    int run(String... arguments) {
        return run(out, arguments);
    }

    int run(Writer to, String... arguments) {
        BufferedReader in = new BufferedReader(new StringReader(typed));
        return CLIENT.run(List.of(arguments), new Surroundings(in, to, terminal, environment));
    }

    String output() {
        return out.toString();
    }

    /** The lines of the output that are neither blank nor the banner. */
    List<String> said() {
        List<String> lines = new ArrayList<>(out.toString().lines().toList());
        lines.removeIf(line -> line.isBlank()
                || line.startsWith("IBM ")
                || line.startsWith("Command Line ")
                || line.startsWith("(c) ")
                || line.startsWith("Session established")
                || line.startsWith("  Server "));
        return lines;
    }

    private record Person(Deque<String> answers, int rows) implements Terminal {

        @Override
        public Optional<String> answer(String question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<String> secret(String question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Input open(Session session, boolean newLineAfterPrompt, boolean hints) {
            return prompt -> Optional.empty();
        }

        @Override
        public int columns() {
            return rows == 0 ? 0 : 80;
        }
    }
}
