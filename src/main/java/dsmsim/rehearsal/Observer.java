package dsmsim.rehearsal;

import dsmsim.command.Endangered;
import dsmsim.effect.Census;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.Effects;
import dsmsim.effect.FileGroup;
import dsmsim.effect.Losses;
import dsmsim.effect.VersionFlows;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sees the commands of a macro run, one after the other, and what the site is before and after each. */
final class Observer implements Output {
    private final Session session;
    private final boolean looksAhead;
    private final List<RehearsedStep> steps = new ArrayList<>();
    private Site before;
    private Census census;
    private Losses lost = Losses.NONE;
    private long notStored;
    private String command = "";
    /** What is said when the macro ends, and what it did is taken back. */
    private List<Message> end = List.of();

    /** @param looksAhead whether it is found out after each step what the next replications would delete */
    Observer(Session session, boolean looksAhead) {
        this.session = session;
        this.looksAhead = looksAhead;
        before = session.site();
        census = Census.of(before);
    }

    /** What it has seen, when the macro is over. */
    List<RehearsedStep> steps() {
        if (session.site().isOtherThan(before)) {
            add(Optional.empty(), end, ReturnCode.OK);
        }
        return steps;
    }

    /** A command that calls a macro is followed by the commands of that, and is no step. */
    @Override
    public void command(String text) {
        if (steps.size() == Rehearsal.MOST_COMMANDS) {
            throw CommandFailure.of("SIM0570E", Rehearsal.MOST_COMMANDS);
        }
        command = text;
    }

    @Override
    public void redirect(Redirection redirection) {
        // A rehearsal writes no file.
    }

    @Override
    public void remark(Message message) {
        end = List.of(message);
    }

    @Override
    public void result(Result result) {
        if (!command.isEmpty()) {
            TypedCommand typed = new TypedCommand(command, session.reader(), session.level());
            command = "";
            add(Optional.of(typed), result.messages(), result.returnCode());
        }
    }

    private void add(Optional<TypedCommand> typed, List<Message> messages, ReturnCode returnCode) {
        Site after = session.site();
        SiteChange change = SiteChange.between(before, after);
        Effects effects = Effects.of(change, before, after);
        census = census.at(after, change);
        // What the macro has stored and takes back is gone, but not lost.
        lost = (typed.isPresent() ? lost.plus(effects.lost()) : lost).stillAt(after);
        steps.add(new RehearsedStep(
                steps.size() + 1,
                typed.isPresent() ? session.macros().remark() : "",
                session.signOn().server(),
                typed,
                session.now(),
                messages,
                returnCode,
                effects,
                VersionFlows.of(change, before, after),
                notStoredNow(),
                census.total(),
                lost,
                looksAhead ? endangered() : List.of(),
                before,
                after));
        before = after;
    }

    private long notStoredNow() {
        long before = notStored;
        notStored = session.notStored().count();
        return notStored - before;
    }

    /** Only of what is nowhere else anything can be lost. */
    private List<Endangered> endangered() {
        Set<String> nodes = new TreeSet<>();
        for (Map.Entry<FileGroup, CopyCounts> entry : census.groups().entrySet()) {
            if (entry.getValue().single() > 0) {
                nodes.add(entry.getKey().node());
            }
        }
        return session.endangered(nodes);
    }

    @Override
    public Answer confirm(Result warning) {
        return Answer.YES;
    }
}
