package dsmsim.report;

import dsmsim.effect.Effect;
import dsmsim.hazard.Finding;
import dsmsim.hazard.Hazard;
import dsmsim.help.Wrapping;
import dsmsim.message.Message;
import dsmsim.node.ReplicationRule;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.DataType;
import dsmsim.value.Value;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report as text: the nodes at the start, a line a step, the grid of servers and steps, notes, hazards, and what it hangs
 * on. The verdict is the last line, and the caller's.
 */
final class ReportText {
    private static final String INDENT = "    ";

    /** Lines about the start. */
    private static final int MOST_PLACES = 12;

    /** Findings of one hazard. */
    private static final int MOST_FINDINGS = 5;

    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Step", 5),
            Heading.left("Server", 8),
            Heading.left("Command", 40),
            Heading.left("Reply", 8),
            Heading.stretching("What changed", 44));

    private final Report report;
    private final Details details;
    private final Footnotes notes = new Footnotes();
    /** What notes rest on, and their marks. */
    private final Map<String, Set<String>> grounds = new LinkedHashMap<>();

    private ReportText(Report report, Details details) {
        this.report = report;
        this.details = details;
    }

    /** How much is told of the steps. */
    enum Details {
        /** Those that change something or are refused. */
        NO,
        /** All. */
        YES,
        /** All, with their whole replies, and what has changed in each file space. */
        ALL
    }

    static Result of(Report report, Details details) {
        return new ReportText(report, details).result();
    }

    /** The servers, step by step, alone. */
    static Result grid(Report report) {
        Result.Builder reply = new Result.Builder();
        StepGrid.of(report).forEach(reply::line);
        return reply.line("").build();
    }

    private Result result() {
        Result.Builder reply = new Result.Builder();
        reply.line("Rehearsal of " + report.rehearsal().name() + " on a copy of the site, "
                + Values.dateTime(report.rehearsal().start().clock().stands()));
        reply.line("");
        places().forEach(reply::line);
        reply.add(new Table(Table.Layout.TABLE, HEADINGS, rows()));
        StepGrid.of(report).forEach(reply::line);
        section(notes.lines(), reply);
        section(grounds(), reply);
        section(hazards(), reply);
        List<String> otherwise = new ArrayList<>();
        report.otherwise().forEach(other -> otherwise.addAll(Wrapping.of("", INDENT, other.inWords())));
        section(otherwise, reply);
        return reply.line("").build();
    }

    private static void section(List<String> lines, Result.Builder reply) {
        if (!lines.isEmpty()) {
            reply.line("");
            lines.forEach(reply::line);
        }
    }

    private List<String> places() {
        List<List<String>> rows = new ArrayList<>();
        String last = "";
        for (ReportPlace place : report.places()) {
            if (rows.size() == MOST_PLACES) {
                break;
            }
            String name = place.node() + " " + place.filespace();
            rows.add(List.of(
                    name.equals(last) ? "" : name,
                    place.server(),
                    place.level(),
                    place.mode(),
                    count(place, DataType.BACKUP),
                    count(place, DataType.ARCHIVE),
                    count(place, DataType.SPACEMANAGED),
                    rules(place)));
            last = name;
        }
        List<String> lines = new ArrayList<>(Aligned.lines(rows, 0));
        int left = report.places().size() - rows.size();
        if (left > 0) {
            lines.add("and " + left + " more.");
        }
        return lines;
    }

    private static String count(ReportPlace place, DataType type) {
        return type.shortName() + " " + Values.number(place.versions().get(type));
    }

    /** The rules under which not all is sent. */
    private static String rules(ReportPlace place) {
        List<String> rules = new ArrayList<>();
        place.rules().forEach((type, rule) -> {
            if (rule == ReplicationRule.NONE || rule.isActiveOnly()) {
                rules.add(type.shortName() + " " + rule);
            }
        });
        return rules.isEmpty() ? "" : "rule " + String.join(", ", rules);
    }

    private List<List<Value>> rows() {
        List<List<Value>> rows = new ArrayList<>();
        String last = "";
        long single = 0;
        for (ReportStep step : report.steps()) {
            List<String> changes = changes(step, single);
            if (details != Details.NO || !changes.isEmpty() || step.step().isRefused()) {
                rows.add(Value.row(
                        step.label().equals(last) ? "" : step.label(),
                        step.step().server(),
                        step.command(),
                        reply(step),
                        String.join("; ", changes)));
                last = step.label();
            }
            single = step.step().copies().single();
        }
        return rows;
    }

    private String reply(ReportStep step) {
        if (details != Details.ALL) {
            return step.step().reply().map(Message::identifier).orElse("");
        }
        List<String> all = new ArrayList<>();
        step.step().messages().forEach(message -> all.add(message.identifier()));
        return String.join(" ", all);
    }

    /** What a step has done, and what that means for the data. */
    private List<String> changes(ReportStep step, long singleBefore) {
        List<String> changes = new ArrayList<>();
        if (step.step().isRefused()) {
            step.step().refusal().ifPresent(message -> changes.add(sentence(message, reply(step))));
        }
        changes.addAll(FlowWords.of(step.step().flows(), step.step().server()));
        changes.addAll(objects(step));
        if (step.step().copies().single() != singleBefore) {
            changes.add(Values.number(step.step().copies().single()) + " single");
        }
        if (step.step().notStored() > 0) {
            changes.add(Values.number(step.step().notStored()) + " NOT STORED");
        }
        if (step.risksMore()) {
            changes.add(Values.number(step.step().atRisk()) + " AT RISK" + marks(step, false));
        }
        if (step.newlyLost() > 0) {
            changes.add(Values.number(step.newlyLost()) + " LOST" + marks(step, true));
        }
        return changes;
    }

    /** Without the identifier that stands in the row already, and without the full stop. */
    private static String sentence(Message message, String reply) {
        String own = message.identifier() + " ";
        String text = reply.equals(message.identifier()) && message.text().startsWith(own)
                ? message.text().substring(own.length())
                : message.text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** The attributes of an object together; a server is named where it is not the one of the row. */
    private List<String> objects(ReportStep step) {
        List<String> told = new ArrayList<>();
        String last = "";
        List<Effect> effects = step.step().effects().all();
        boolean isClockOnly = effects.stream().allMatch(effect -> effect.kind() == Effect.Kind.CLOCK);
        for (Effect effect : effects) {
            boolean isTold = effect.kind() == Effect.Kind.OBJECT
                    || details == Details.ALL
                    || isClockOnly && details == Details.YES
                    || isClockOnly && step.step().is("SIMULATE CLOCK");
            if (isTold) {
                boolean isNamed = effect.server().equals(step.step().server())
                        || effect.subject().contains(effect.server());
                String subject = isNamed ? effect.subject() : effect.server() + " " + effect.subject();
                if (subject.equals(last)) {
                    told.set(told.size() - 1, told.get(told.size() - 1) + ", " + effect.predicate());
                } else {
                    told.add(subject + " " + effect.predicate());
                }
                last = subject;
            }
        }
        return told;
    }

    private String marks(ReportStep step, boolean ofLosses) {
        StringBuilder marks = new StringBuilder();
        for (LossNote note : report.notes()) {
            if (note.step() == step.step().number() && note.isLoss() == ofLosses) {
                String mark = notes.mark(String.join(" ", note.sentences()));
                marks.append(' ').append(mark);
                if (!note.rests().isEmpty()) {
                    grounds.computeIfAbsent(note.rests(), any -> new TreeSet<>())
                            .add(mark);
                }
            }
        }
        return marks.toString();
    }

    /** What the notes rest on. */
    private List<String> grounds() {
        List<String> lines = new ArrayList<>();
        grounds.forEach((ground, marks) ->
                lines.addAll(Wrapping.of("", INDENT, String.join(" ", marks) + " rest on: " + ground + ".")));
        return lines;
    }

    /** A paragraph each; of one hazard not more than can be read. */
    private List<String> hazards() {
        List<String> lines = new ArrayList<>();
        Map<Hazard, Integer> told = new EnumMap<>(Hazard.class);
        for (Finding finding : report.findings()) {
            if (told.merge(finding.hazard(), 1, Integer::sum) <= MOST_FINDINGS) {
                lines.addAll(Wrapping.of("", INDENT, inWords(finding)));
            }
        }
        told.forEach((hazard, count) -> {
            if (count > MOST_FINDINGS) {
                lines.add(hazard + " " + hazard.title() + ": " + (count - MOST_FINDINGS) + " more.");
            }
        });
        return lines;
    }

    private String inWords(Finding finding) {
        String where = finding.server().isEmpty() ? "" : ", " + finding.server();
        return finding.hazard() + " " + finding.hazard().title() + " (" + when(finding) + where + "): " + finding.text()
                + " " + finding.advice() + " [" + finding.hazard().ground() + ": "
                + finding.hazard().source() + "]";
    }

    /** After which step it is so, and up to which where it does not stay so. */
    private String when(Finding finding) {
        boolean stays = finding.last() == report.steps().size();
        String first = named(finding.step());
        String last = named(finding.last());
        return "after " + first + (stays || first.equals(last) ? "" : ", up to " + last);
    }

    private String named(int step) {
        ReportStep named = report.steps().get(step - 1);
        if (named.step().command().isEmpty()) {
            return "the rollback";
        }
        return named.label().isEmpty() ? "command " + step : "step " + named.label();
    }
}
