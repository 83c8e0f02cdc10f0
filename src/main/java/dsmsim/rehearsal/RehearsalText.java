package dsmsim.rehearsal;

import dsmsim.command.Endangered;
import dsmsim.effect.Effect;
import dsmsim.effect.Effects;
import dsmsim.effect.Losses;
import dsmsim.message.Message;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Value;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;

/** A rehearsal as text: a line a step, the grid of servers and steps, notes, and the verdict. */
final class RehearsalText {
    /** Ranges of files that a note names. */
    private static final int RANGES = 3;

    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Step", 5),
            Heading.left("Server", 8),
            Heading.left("Command", 40),
            Heading.left("Reply", 8),
            Heading.stretching("What changed", 44));

    private final Rehearsal rehearsal;
    private final List<RehearsedStep> steps;
    private final List<String> labels;
    private final Footnotes notes = new Footnotes();

    private RehearsalText(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.steps = rehearsal.steps();
        this.labels = StepLabels.of(steps);
    }

    /** @param all whether steps that changed nothing are told, too */
    static Result of(Rehearsal rehearsal, boolean all) {
        return new RehearsalText(rehearsal).result(all);
    }

    private Result result(boolean all) {
        Result.Builder reply = new Result.Builder();
        reply.line("Rehearsal of " + rehearsal.name() + " on a copy of the site, "
                + Values.dateTime(rehearsal.start().clock().stands()));
        reply.line("");
        reply.add(new Table(Table.Layout.TABLE, HEADINGS, rows(all)));
        reply.line("");
        StepGrid.of(rehearsal, labels).forEach(reply::line);
        List<String> noted = notes.lines();
        if (!noted.isEmpty()) {
            reply.line("");
            noted.forEach(reply::line);
        }
        return reply.line("").build();
    }

    private List<List<Value>> rows(boolean all) {
        List<List<Value>> rows = new ArrayList<>();
        String last = "";
        Losses lost = Losses.NONE;
        long single = 0;
        List<Endangered> known = List.of();
        for (RehearsedStep step : steps) {
            String label = labels.get(step.number() - 1);
            List<String> changes = changes(step, lost, single, known);
            if (all || !changes.isEmpty() || step.isRefused()) {
                rows.add(Value.row(
                        label.equals(last) ? "" : label,
                        step.server(),
                        step.command(),
                        step.reply().map(Message::identifier).orElse(""),
                        String.join("; ", changes)));
                last = label;
            }
            lost = step.lost();
            single = step.copies().single();
            known = step.endangered();
        }
        return rows;
    }

    /** What a step has done, and what that means for the data. */
    private List<String> changes(
            RehearsedStep step, Losses lostBefore, long singleBefore, List<Endangered> endangeredBefore) {
        List<String> changes = new ArrayList<>();
        Effects effects = step.effects();
        changes.addAll(told(effects, step.server()));
        if (step.copies().single() != singleBefore) {
            changes.add(Values.number(step.copies().single()) + " single");
        }
        if (step.notStored() > 0) {
            changes.add(Values.number(step.notStored()) + " NOT STORED");
        }
        if (step.atRisk() > 0 && !step.endangered().equals(endangeredBefore)) {
            changes.add(Values.number(step.atRisk()) + " AT RISK " + marks(step.endangered()));
        }
        long lost = step.lost().count() - lostBefore.count();
        if (lost > 0) {
            changes.add(Values.number(lost) + " LOST "
                    + notes.mark(effects.lost().inWords(RANGES) + ", of which no server has a copy any more."));
        }
        return changes;
    }

    /** What has changed, the attributes of an object together; a server is named where it is not the one of the row. */
    private static List<String> told(Effects effects, String server) {
        List<String> told = new ArrayList<>();
        String last = "";
        for (Effect effect : effects.told()) {
            boolean isNamed = effect.subject().contains(effect.server());
            String subject = effect.server().equals(server) || isNamed
                    ? effect.subject()
                    : effect.server() + " " + effect.subject();
            if (subject.equals(last)) {
                told.set(told.size() - 1, told.get(told.size() - 1) + ", " + effect.predicate());
            } else {
                told.add(subject + " " + effect.predicate());
            }
            last = subject;
        }
        return told;
    }

    private String marks(List<Endangered> endangered) {
        List<String> marks = new ArrayList<>();
        for (Endangered each : endangered) {
            marks.add(notes.mark("The next " + each.command() + " on " + each.server() + " deletes "
                    + Values.number(each.versions()) + " of " + each.node() + " " + each.filespace() + " "
                    + each.type().shortName() + " on " + each.holder() + "; no other server has them."));
        }
        return String.join(" ", marks);
    }
}
