package dsmsim.rehearsal;

import dsmsim.effect.Losses;
import dsmsim.session.MacroSource;
import dsmsim.session.Session;
import dsmsim.site.Site;
import java.io.IOException;
import java.util.List;

/**
 * A macro that has been run on a copy of a site, step by step.
 *
 * @param name of the macro
 * @param start the site before it
 * @param end the site after it: as after its last step, unless an error has undone what was not committed
 */
public record Rehearsal(String name, Site start, List<RehearsedStep> steps, Site end) {

    /**
     * Rehearses a macro. The session and its site stay as they are.
     *
     * @param values what the variables of the macro stand for, in order
     * @param pressesOn whether it goes on behind a command that is refused
     * @throws IOException when it cannot be read
     */
    public static Rehearsal of(MacroSource macro, List<String> values, Session session, boolean pressesOn)
            throws IOException {
        Session copy = session.onACopy();
        copy.setItemCommit(pressesOn || session.isItemCommit());
        Site start = copy.site();
        Observer observer = new Observer(copy);
        copy.runMacro(macro, values, observer);
        return new Rehearsal(macro.name(), start, observer.steps(), copy.site());
    }

    /** The versions that are lost in the end. */
    public Losses lost() {
        return steps.isEmpty()
                ? Losses.NONE
                : steps.get(steps.size() - 1).lost().stillAt(end);
    }

    /** How many commands were refused. */
    public long refused() {
        return steps.stream().filter(RehearsedStep::isRefused).count();
    }

    /** How many versions clients could not store. */
    public long notStored() {
        return steps.stream().mapToLong(RehearsedStep::notStored).sum();
    }
}
