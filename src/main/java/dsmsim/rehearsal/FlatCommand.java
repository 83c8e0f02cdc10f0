package dsmsim.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A command out of a macro or one that it calls, its variables replaced.
 *
 * @param remark the last one before it; empty for none
 * @param text with its passwords
 */
public record FlatCommand(String remark, String text) {

    /** The commands of a rehearsal in order. */
    public static List<FlatCommand> of(Rehearsal rehearsal) {
        List<FlatCommand> commands = new ArrayList<>();
        for (RehearsedStep step : rehearsal.steps()) {
            step.command().ifPresent(typed -> commands.add(new FlatCommand(step.remark(), typed.text())));
        }
        return commands;
    }
}
