package dsmsim.session;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The macros of a session that are running, one called by the other. The outermost is the transaction, unless each command
 * is one.
 */
public final class RunningMacros {
    /** How deep macros may call macros. */
    private static final int DEEPEST = 10;

    /** So many macros tell where one is. */
    private static final int MOST_NAMED = 3;

    private final Session session;
    private final Transaction transaction;
    private final Deque<InMacro> running = new ArrayDeque<>();
    private int rehearsals;
    /** Where the macro has ended that ends the others. */
    private String end = "";

    private boolean endsAll;

    RunningMacros(Session session, Transaction transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    /** A macro and how far it is. */
    private static final class InMacro {
        private final MacroSource macro;
        private int line;
        private String remark = "";

        InMacro(MacroSource macro) {
            this.macro = macro;
        }
    }

    boolean isEmpty() {
        return running.isEmpty();
    }

    /** Where the innermost macro has the macros that it calls. */
    Optional<Path> folder() {
        return running.isEmpty() ? Optional.empty() : running.peek().macro.folder();
    }

    /** The innermost macro comes to a command. */
    void reach(Prepared command) {
        running.peek().line = command.number();
        running.peek().remark = command.remark();
    }

    /** The last remark before the command that runs, in the innermost macro that has one; empty for none. */
    public String remark() {
        for (InMacro each : running) {
            if (!each.remark.isEmpty()) {
                return each.remark;
            }
        }
        return "";
    }

    /** All end with the command that runs, with ITEMCOMMIT as well. */
    public void endAll() {
        endsAll = !running.isEmpty();
    }

    boolean endsAll() {
        return endsAll;
    }

    /** Where they are, empty without one: {@code line 3 of inner.mac, called at line 2 of outer.mac}. */
    public String place() {
        StringBuilder place = new StringBuilder();
        int named = 0;
        for (InMacro each : running) {
            if (named++ == MOST_NAMED) {
                return place.append(", and so on").toString();
            }
            place.append(place.isEmpty() ? "line " : ", called at line ")
                    .append(each.line)
                    .append(" of ")
                    .append(each.macro.name());
        }
        return place.toString();
    }

    /** How many rehearsals they are within, each on a copy of the site of the one around it. */
    public int rehearsals() {
        return rehearsals;
    }

    void setRehearsals(int rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** Runs a macro, see {@link Session#runMacro}. */
    ReturnCode run(MacroSource macro, List<String> values, Output output) throws IOException {
        if (running.size() == DEEPEST) {
            throw CommandFailure.of("SIM0004E", DEEPEST);
        }
        boolean owns = !session.isItemCommit() && !transaction.isOpen();
        if (owns) {
            transaction.open(session.deed("MACRO " + macro.name()));
        }
        running.push(new InMacro(macro));
        ReturnCode worst = ReturnCode.NOTXN;
        try {
            worst = Macro.runLines(macro, values, session, output);
            if (worst.isError() && !session.isItemCommit() && end.isEmpty()) {
                end = place();
            }
            return worst;
        } finally {
            running.pop();
            endsAll &= !running.isEmpty();
            if (owns) {
                endTransaction(worst, output);
            }
        }
    }

    private void endTransaction(ReturnCode worst, Output output) {
        String ended = end;
        end = "";
        if (!worst.isError()) {
            transaction.commit(false);
            return;
        }
        int undone = transaction.undoable();
        transaction.rollback(false);
        if (!ended.isEmpty()) {
            output.remark(Message.of("SIM0010I", ended, counted(undone)));
        }
    }

    private static String counted(int commands) {
        return switch (commands) {
            case 0 -> "Nothing was to be undone";
            case 1 -> "1 command undone";
            default -> commands + " commands undone";
        };
    }
}
