package dsmsim.runbook;

import dsmsim.language.LineJoiner;
import dsmsim.session.Answer;
import dsmsim.session.Passwords;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commands of a transcript: what was typed at its prompts; the replies count for nothing. Remarks in front of a prompt
 * name what was typed there, those lines together that follow each other.
 *
 * <p>A command runs where it was typed: where a prompt names another server than the one that the commands before it have led
 * to, a CONNECT is put in front. Replaying a transcript needs none, as it shows a prompt that is otherwise for a difference;
 * here nobody would see that. What was asked for and then not confirmed was not done, and is no command; nor is QUIT, behind
 * which there may be another session.
 */
final class TypedCommands {
    private static final String REMARK = "#";
    private static final String CONNECT = "CONNECT ";
    /** The letters of CONNECT that are always typed. */
    private static final int SHORTEST = 4;

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Session session;
    private String server;
    private final StringBuilder remark = new StringBuilder();

    private TypedCommands(Session session) {
        this.session = session;
        server = session.signOn().server();
    }

    static TypedCommands in(List<String> text, Session session) {
        TypedCommands commands = new TypedCommands(session);
        int first = !text.isEmpty() && text.get(0).startsWith(Prompts.OPTIONS) ? 1 : 0;
        for (int at = first; at < text.size(); at++) {
            String line = text.get(at);
            if (Prompts.length(line) > 0) {
                int end = at + 1;
                while (end < text.size() && Prompts.length(text.get(end)) == 0) {
                    end++;
                }
                commands.add(text.subList(at, end), at + 1);
            } else if (isRemark(line)) {
                boolean goesOn = at > first && isRemark(text.get(at - 1));
                commands.take(line.substring(REMARK.length()), goesOn);
            }
        }
        return commands;
    }

    static boolean isRemark(String line) {
        return line.startsWith(REMARK);
    }

    /** Lines of a macro. */
    List<String> lines() {
        return lines;
    }

    /** The numbers of the lines in the transcript. */
    List<Integer> numbers() {
        return numbers;
    }

    private void take(String text, boolean goesOn) {
        if (!goesOn) {
            remark.setLength(0);
        }
        remark.append(' ').append(text.strip());
    }

    /** @param entry a prompt with what stands below it */
    private void add(List<String> entry, int number) {
        int prompt = Prompts.length(entry.get(0));
        String command = command(entry, prompt);
        if (command.isBlank() || isDeclined(entry) || command.strip().equalsIgnoreCase("QUIT")) {
            return;
        }
        if (!remark.isEmpty()) {
            add(StepName.remark(remark.toString()), number);
            remark.setLength(0);
        }
        String typedAt = Prompts.server(entry.get(0).substring(0, prompt));
        if (!typedAt.isEmpty() && !typedAt.equalsIgnoreCase(server)) {
            add(CONNECT + typedAt, number);
            server = typedAt;
        }
        add(closed(Passwords.replayed(command, session)), number);
        server = connected(command).orElse(server);
    }

    private void add(String line, int number) {
        lines.add(line);
        numbers.add(number);
    }

    /** What was typed, in one line. */
    private static String command(List<String> entry, int prompt) {
        LineJoiner joiner = new LineJoiner();
        Optional<String> command = joiner.add(entry.get(0).substring(prompt));
        for (int i = 1; i < entry.size() && joiner.isPending(); i++) {
            if (entry.get(i).startsWith(Prompts.CONTINUATION)) {
                command = joiner.add(entry.get(i).substring(Prompts.CONTINUATION.length()));
            }
        }
        return command.or(joiner::finish).orElse("");
    }

    /** A comment that was typed ends with its line; in a macro it has to be closed. */
    private static String closed(String command) {
        LineJoiner macro = LineJoiner.ofMacro();
        macro.add(command);
        return macro.isPending() ? command + " */" : command;
    }

    /** Whether it was asked whether to proceed, and never said yes. */
    private static boolean isDeclined(List<String> entry) {
        boolean asked = false;
        for (String line : entry) {
            if (line.startsWith(Prompts.CONFIRMATION)) {
                String answer = line.substring(Prompts.CONFIRMATION.length());
                if (Answer.of(answer).equals(Optional.of(Answer.YES))) {
                    return false;
                }
                asked = true;
            }
        }
        return asked;
    }

    /** The server that the command leads to. */
    private static Optional<String> connected(String command) {
        String text = command.strip();
        int blank = text.indexOf(' ');
        boolean connects =
                blank >= SHORTEST && CONNECT.regionMatches(true, 0, text, 0, blank) && blank < CONNECT.length();
        return connects ? Optional.of(text.substring(blank).strip()) : Optional.empty();
    }
}
