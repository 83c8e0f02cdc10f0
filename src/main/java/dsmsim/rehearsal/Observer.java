package dsmsim.rehearsal;

import dsmsim.binding.Invocation;
import dsmsim.binding.Reading;
import dsmsim.command.Endangered;
import dsmsim.effect.Census;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.Effects;
import dsmsim.effect.FileGroup;
import dsmsim.effect.Losses;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sees the commands of a macro run, one after the other, and what the site is before and after each. */
final class Observer implements Output {
    /** Commands by which clients store. */
    private static final Set<String> STORING = Set.of("SIMULATE ARCHIVE", "SIMULATE BACKUP", "SIMULATE MIGRATE");

    private final Session session;
    private final List<RehearsedStep> steps = new ArrayList<>();
    private Site before;
    private Census census;
    private Losses lost = Losses.NONE;
    private String command = "";

    Observer(Session session) {
        this.session = session;
        before = session.site();
        census = Census.of(before);
    }

    List<RehearsedStep> steps() {
        return steps;
    }

    /** A command that calls a macro is followed by the commands of that, and is no step. */
    @Override
    public void command(String text) {
        command = text;
    }

    @Override
    public void redirect(Redirection redirection) {
        // A rehearsal writes no file.
    }

    @Override
    public void result(Result result) {
        if (command.isEmpty()) {
            return;
        }
        Site after = session.site();
        Effects effects = Effects.between(before, after);
        census = census.at(after);
        lost = lost.plus(effects.lost()).stillAt(after);
        steps.add(new RehearsedStep(
                steps.size() + 1,
                session.remark(),
                session.signOn().server(),
                session.reader().masked(command),
                result.messages(),
                result.returnCode(),
                effects,
                result.returnCode().isError() ? wanted() : 0,
                census.total(),
                lost,
                endangered(),
                after));
        before = after;
        command = "";
    }

    /** Only of what is nowhere else anything can be lost. */
    private List<Endangered> endangered() {
        Set<String> nodes = new TreeSet<>();
        for (FileGroup group : census.groups().keySet()) {
            CopyCounts counts = census.groups().get(group);
            if (counts.single() > 0) {
                nodes.add(group.node());
            }
        }
        return session.endangered(nodes);
    }

    /** How many versions a client has tried to store. */
    private long wanted() {
        try {
            CommandLine line = CommandLines.read(command);
            Reading reading = session.reader().read(line, session.level());
            if (!STORING.contains(reading.command().name())) {
                return 0;
            }
            Invocation invocation = reading.invocation();
            return Long.parseLong(invocation.text("FILES"));
        } catch (CommandFailure noCommand) {
            return 0;
        }
    }

    @Override
    public Answer confirm(Result warning) {
        return Answer.YES;
    }
}
