package dsmsim.transcript;

import dsmsim.client.ClientLoop;
import dsmsim.client.ClientOptions;
import dsmsim.client.Input;
import dsmsim.client.Recording;
import dsmsim.client.Screen;
import dsmsim.session.Passwords;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A golden transcript: exactly what a terminal session shows. A line that begins with a prompt is input, the lines below
 * are the reply, lines that begin with {@code #} are remarks. Nothing in it is a pattern: when all replies are as they
 * were, replaying it gives its own text.
 *
 * @param head the remarks above the first prompt
 * @param entries the commands in order
 */
public record Transcript(List<String> head, List<Entry> entries) {

    public static Transcript parse(String text) {
        List<String> head = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<String> below = head;
        for (String line : lines(text)) {
            int prompt = Prompts.length(line);
            if (prompt == 0) {
                below.add(line);
            } else {
                below = new ArrayList<>();
                entries.add(new Entry(line, line.substring(prompt), below));
            }
        }
        below.add("");
        return new Transcript(head, entries);
    }

    /** The lines of a text, without empty ones at its end. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** The options of the first line, if it is {@code # dsmadmc -option ...}. */
    public ClientOptions options() {
        boolean named = !head.isEmpty() && head.get(0).startsWith(Prompts.OPTIONS);
        return ClientOptions.parse(named ? words(head.get(0).substring(Prompts.OPTIONS.length())) : List.of());
    }

    /** The words of a line; blanks in quotes part no words. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ' ').toCharArray()) {
            quoted ^= c == '"';
            if (c != ' ' || quoted) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /**
     * Gives the inputs to a session.
     *
     * @param options how replies are drawn and whether questions are asked
     * @return the transcript as it is now, with the remarks of this one
     */
    public String replay(Session session, ClientOptions options) {
        StringWriter text = new StringWriter();
        Entry.remarksAmong(head).forEach(line -> text.append(line).append('\n'));
        Replay replay = new Replay(entries.iterator(), text.getBuffer());
        Input input = Recording.onto(text, replay);
        Screen screen = new Screen(text, options.format(0), input, options.asks());
        screen.showHints(options.hints(false));
        session.useClient(options.clientLevel());
        screen.speakAs(session.clientLevel());
        screen.repeatCommands(command -> Passwords.hidden(command, session));
        screen.showReplies(reply -> Passwords.unrecorded(reply, session));
        new ClientLoop(session, screen, input, command -> Passwords.replayed(command, session)).run();
        replay.finish();
        return String.join("\n", lines(text.toString())) + '\n';
    }
}
