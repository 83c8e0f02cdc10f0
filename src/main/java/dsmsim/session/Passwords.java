package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Disguise;
import dsmsim.result.Hint;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.result.Text;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

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
        return reader.disguised(command, Passwords::hidden);
    }

    /** Neither a variable of a script nor the hyphen with which its line goes on is a password. */
    private static String hidden(String password) {
        String text = password.replace("\"", "").replace("'", "");
        boolean isVariable = text.length() > 1 && text.charAt(0) == '$';
        for (int i = 1; i < text.length(); i++) {
            isVariable &= Character.isDigit(text.charAt(i));
        }
        return isVariable || password.equals("-") ? password : MASK;
    }

    /** A command in which passwords were hidden, to be run again: all of them are the same one. */
    public static String replayed(String command, Session session) {
        return command.contains(MASK)
                ? session.reader()
                        .disguised(command, password -> password.equals(MASK) ? REPLAYED : password)
                        .text()
                : command;
    }

    /** A reply as a transcript has it: without the passwords in commands that it shows, such as lines of scripts. */
    public static Result unrecorded(Result reply, Session session) {
        UnaryOperator<String> masked = text -> session.reader().masked(text, Passwords::hidden);
        List<Part> parts = new ArrayList<>(reply.parts().size());
        for (Part part : reply.parts()) {
            if (part instanceof Table table) {
                parts.add(new Table(table.layout(), table.headings(), () -> unrecorded(table, masked)));
            } else if (part instanceof Text text && text.isStatement()) {
                parts.add(new Text(masked.apply(text.line())));
            } else {
                parts.add(part);
            }
        }
        return new Result(List.copyOf(parts), reply.returnCode());
    }

    private static Iterator<List<Value>> unrecorded(Table table, UnaryOperator<String> masked) {
        Iterator<List<Value>> rows = table.rows().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Value> next() {
                List<Value> cells = new ArrayList<>(rows.next());
                cells.replaceAll(cell ->
                        cell instanceof Value.Statement kept ? new Value.Statement(masked.apply(kept.text())) : cell);
                return cells;
            }
        };
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
