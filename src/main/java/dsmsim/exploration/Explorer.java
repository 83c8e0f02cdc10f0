package dsmsim.exploration;

import dsmsim.effect.Census;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.session.Session;
import dsmsim.site.SiteChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs variants of a procedure. A variant begins with what was kept of the procedure before its deviation, and as soon as its
 * site is one from which the procedure has gone on before, the end of that is its end; so most of the work is done once.
 */
final class Explorer {
    /** What looks back at its world, or ends it, has to be run from the start. */
    private static final Set<String> LOOKING_BACK = Set.of(
            "COMMIT",
            "MACRO",
            "QUIT",
            "ROLLBACK",
            "SIMULATE AT",
            "SIMULATE DBRESTORE",
            "SIMULATE EXPECT",
            "SIMULATE MARK",
            "SIMULATE REDO",
            "SIMULATE RETURN",
            "SIMULATE UNDO");

    private final List<FlatCommand> written;
    private final Session session;
    private final RunMoment start;
    private final boolean looksBack;
    private final TrialRun base;
    private final Census census;
    private final Map<State, TrialRun> tails = new HashMap<>();

    /**
     * What a site is before the rest of the procedure.
     *
     * @param at how many commands of the procedure are done, or replaced
     * @param change from the procedure as it is written to this site
     */
    private record State(int at, SiteChange change, String server) {}

    /**
     * A variant in which somebody goes on behind refused commands.
     *
     * @param done behind its deviation
     * @param at how many commands of the procedure are done, or replaced, then
     * @param tail what follows; the moments of the procedure itself where nothing is different
     */
    record Pressed(RunMoment done, int at, List<RunMoment> tail, boolean isAsWritten) {

        /** The moment before a command of the procedure that follows. */
        RunMoment before(int command) {
            return joined(tail.get(command - at));
        }

        boolean reaches(int command) {
            return command - at < tail.size();
        }

        RunMoment last() {
            return joined(tail.get(tail.size() - 1));
        }

        private RunMoment joined(RunMoment later) {
            RunMoment begun = tail.get(0);
            List<String> refusals = new ArrayList<>(done.refusals());
            refusals.addAll(later.refusals()
                    .subList(begun.refusals().size(), later.refusals().size()));
            return new RunMoment(
                    later.site(),
                    later.signOn(),
                    done.lost().plus(later.lost()),
                    done.notStored() + later.notStored() - begun.notStored(),
                    refusals);
        }
    }

    Explorer(List<Written> written, Session session, RunMoment start) {
        this.written = written.stream().map(Written::command).toList();
        this.session = session;
        this.start = start;
        this.looksBack = written.stream()
                .anyMatch(each -> LOOKING_BACK.contains(each.typed().name()));
        this.base = TrialRun.of(this.written, start, session, true);
        this.census = Census.of(base.last().site());
    }

    /** The procedure as it is written, where somebody goes on behind refused commands. */
    Pressed asWritten() {
        return new Pressed(start, 0, base.moments(), true);
    }

    Ending ending(RunMoment last) {
        return Ending.of(last, census);
    }

    /**
     * A variant of a run in which one thing more goes wrong.
     *
     * @param of ends behind the commands that are replaced, or before them
     * @param before the commands that were run before these, where they have to be run again
     */
    Pressed pressed(Pressed of, List<Deviation> deviations) {
        Deviation last = deviations.get(deviations.size() - 1);
        if (looksBack) {
            TrialRun whole = TrialRun.of(commands(deviations), start, session, true);
            return new Pressed(start, 0, whole.moments(), false);
        }
        RunMoment done = TrialRun.of(last.commands(), of.before(last.from()), session, true)
                .last();
        State state = state(done, last.to());
        boolean isAsWritten = state.change().isEmpty()
                && state.server().equals(moment(last.to()).signOn().server());
        if (isAsWritten) {
            List<RunMoment> rest =
                    base.moments().subList(last.to(), base.moments().size());
            return new Pressed(done, last.to(), rest, true);
        }
        TrialRun tail = tails.get(state);
        if (tail == null) {
            RunMoment begin = RunMoment.begin(done.site(), done.signOn());
            tail = TrialRun.of(written.subList(last.to(), written.size()), begin, session, true);
            tails.put(state, tail);
        }
        return new Pressed(done, last.to(), tail.moments(), false);
    }

    private State state(RunMoment done, int at) {
        SiteChange change = SiteChange.between(moment(at).site(), done.site()).withoutTraces();
        return new State(at, change, done.signOn().server());
    }

    private RunMoment moment(int command) {
        return base.moments().get(Math.min(command, base.moments().size() - 1));
    }

    /** How a variant ends where the macro ends at the first refused command, and is one transaction. */
    Ending stopped(List<FlatCommand> commands) {
        return ending(TrialRun.of(commands, start, session, false).last());
    }

    /** The commands of a variant. */
    List<FlatCommand> commands(List<Deviation> deviations) {
        return commands(deviations, Map.of());
    }

    /**
     * The commands of a variant, with lines added to the procedure.
     *
     * @param added by the number of the command before which they stand, from 0
     */
    List<FlatCommand> commands(List<Deviation> deviations, Map<Integer, FlatCommand> added) {
        List<FlatCommand> commands = new ArrayList<>();
        int next = 0;
        for (Deviation deviation : deviations) {
            next = append(next, deviation.from(), added, commands);
            add(deviation.from(), added, commands);
            commands.addAll(deviation.commands());
            next = deviation.to();
            if (deviation.to() == deviation.from()) {
                commands.add(written.get(next++));
            }
        }
        append(next, written.size(), added, commands);
        return commands;
    }

    /** The command of the procedure with which a variant first loses versions. */
    int fatal(List<Deviation> deviations) {
        List<RunMoment> moments =
                TrialRun.of(commands(deviations), start, session, true).moments();
        int fatal = 0;
        while (fatal < moments.size() - 1
                && moments.get(fatal + 1).lost().count() <= base.last().lost().count()) {
            fatal++;
        }
        int shift = 0;
        for (Deviation deviation : deviations) {
            int begun = deviation.from() + shift;
            int ended = begun + deviation.commands().size();
            if (fatal >= begun && fatal < ended) {
                return Math.min(deviation.from(), written.size() - 1);
            }
            if (fatal >= ended) {
                shift += deviation.commands().size() - (deviation.to() - deviation.from());
            }
        }
        return Math.max(0, Math.min(fatal - shift, written.size() - 1));
    }

    /** How many versions have one copy before a command of the procedure as it is written. */
    long singleBefore(int command) {
        return census.at(moment(command).site()).total().single();
    }

    private int append(int from, int to, Map<Integer, FlatCommand> added, List<FlatCommand> commands) {
        for (int i = from; i < to; i++) {
            add(i, added, commands);
            commands.add(written.get(i));
        }
        return Math.max(from, to);
    }

    private static void add(int i, Map<Integer, FlatCommand> added, List<FlatCommand> commands) {
        if (added.containsKey(i)) {
            commands.add(added.get(i));
        }
    }
}
