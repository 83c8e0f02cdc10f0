package dsmsim.rehearsal;

import dsmsim.effect.Losses;
import dsmsim.effect.VersionFlow;
import dsmsim.session.Session;
import dsmsim.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A macro that has been run on a copy of a site, step by step.
 *
 * @param name of the macro
 * @param start the site before it
 * @param steps its commands in order; last, where an error has undone what was not committed, what that takes back
 * @param end the site after it
 */
public record Rehearsal(String name, Site start, List<RehearsedStep> steps, Site end) {
    /** How many commands are rehearsed at most: a macro may call itself forever. */
    static final int MOST_COMMANDS = 10_000;

    /**
     * Rehearses a macro. The session and its site stay as they are.
     *
     * @param manner how it is run
     * @throws IOException when a macro that it calls cannot be read
     * @throws dsmsim.message.CommandFailure SIM0570E when it has too many commands
     */
    public static Rehearsal of(Procedure macro, Session session, RehearsalManner manner) throws IOException {
        Session copy = session.onACopy(manner.read(session.site()), session.signOn());
        copy.setItemCommit(manner.pressesOn() || session.isItemCommit());
        Site start = copy.site();
        Observer observer = new Observer(copy, manner.looksAhead());
        copy.runMacro(macro.source(), macro.values(), observer);
        return new Rehearsal(macro.name(), start, observer.steps(), copy.site());
    }

    /** The nodes to which something has happened, or all where nothing has. */
    public Set<String> nodes() {
        Set<String> touched = new TreeSet<>();
        for (RehearsedStep step : steps) {
            touched.addAll(step.effects().nodes());
            for (VersionFlow flow : step.flows()) {
                touched.add(flow.group().node());
            }
        }
        return touched.isEmpty() ? Roles.of(start).keySet() : touched;
    }

    /** The versions that are lost in the end. */
    public Losses lost() {
        return steps.isEmpty() ? Losses.NONE : steps.get(steps.size() - 1).lost();
    }

    /** How many commands there were. */
    public int commands() {
        int commands = 0;
        for (RehearsedStep step : steps) {
            commands += step.command().isPresent() ? 1 : 0;
        }
        return commands;
    }

    /** How many commands were refused. */
    public int refused() {
        int refused = 0;
        for (RehearsedStep step : steps) {
            refused += step.isRefused() ? 1 : 0;
        }
        return refused;
    }

    /** How many versions clients could not store. */
    public long notStored() {
        long versions = 0;
        for (RehearsedStep step : steps) {
            versions += step.notStored();
        }
        return versions;
    }
}
