package dsmsim.rehearsal;

import dsmsim.message.Message;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rehearsal comes to.
 *
 * @param lost versions that are lost in the end
 * @param notStored versions that clients could not store
 * @param refused commands that were refused
 * @param commands all commands
 * @param single versions of which one server has a copy
 */
record Verdict(long lost, long notStored, long refused, int commands, long single) {

    static Verdict of(Rehearsal rehearsal) {
        List<RehearsedStep> steps = rehearsal.steps();
        long single = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).copies().single();
        return new Verdict(rehearsal.lost().count(), rehearsal.notStored(), rehearsal.refused(), steps.size(), single);
    }

    /** Whether data is lost or a command was refused, which by default is a failure. */
    boolean fails() {
        return lost > 0 || refused > 0;
    }

    Message message() {
        List<String> parts = new ArrayList<>();
        parts.add(Values.number(lost) + " versions lost");
        if (notStored > 0) {
            parts.add(Values.number(notStored) + " not stored");
        }
        parts.add(Values.number(single) + " single");
        parts.add(refused + " of " + commands + " commands refused");
        return Message.of(lost > 0 || notStored > 0 ? "SIM0561W" : "SIM0560I", word(), String.join(", ", parts));
    }

    private String word() {
        if (lost > 0) {
            return "DATA LOST";
        }
        if (notStored > 0) {
            return "DATA NOT STORED";
        }
        return refused > 0 ? "COMMANDS REFUSED" : "NOTHING LOST";
    }
}
