package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Disguise;
import dsmsim.result.Hint;
import dsmsim.result.Part;
import dsmsim.result.Result;
import java.util.ArrayList;
import java.util.List;

/** What is shown, kept, and replayed in place of the passwords in commands. */
public final class Passwords {
    /** In place of a password. */
    public static final String MASK = "***";

    /** What a replayed command has in place of {@link #MASK}: ours, long enough and of enough kinds of characters. */
    private static final String REPLAYED = "Replayed-Passw0rd-1";

    private Passwords() {}

    /** A command as typed, its passwords hidden. */
    public static String hidden(String command, Session session) {
        return disguised(command, session.reader()).text();
    }

    public static boolean areIn(String command, Session session) {
        return !disguised(command, session.reader()).isNone();
    }

    private static Disguise disguised(String command, CommandReader reader) {
        return reader.disguised(command, password -> MASK);
    }

    /** A command in which passwords were hidden, to be run again: all of them are the same one. */
    public static String replayed(String command, Session session) {
        return command.contains(MASK)
                ? session.reader()
                        .disguised(command, password -> password.equals(MASK) ? REPLAYED : password)
                        .text()
                : command;
    }

    /** A reply whose hints repeat the command without its passwords. */
    static Result hidden(Result reply, CommandReader reader) {
        boolean repeats = false;
        for (Part part : reply.parts()) {
            repeats |= part instanceof Hint;
        }
        if (!repeats) {
            return reply;
        }
        List<Part> parts = new ArrayList<>(reply.parts().size());
        for (Part part : reply.parts()) {
            parts.add(part instanceof Hint hint ? hidden(hint, reader) : part);
        }
        return new Result(List.copyOf(parts), reply.returnCode());
    }

    private static Hint hidden(Hint hint, CommandReader reader) {
        Disguise shown = disguised(hint.text(), reader);
        return new Hint(shown.text(), shown.moved(hint.span()), hint.suggestions());
    }
}
