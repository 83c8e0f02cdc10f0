package dsmsim.exploration;

import dsmsim.message.Message;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Value;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An exploration as a table, variants that end alike in one line, the worst first. */
final class ExplorationText {
    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Outcome", 17),
            Heading.right("Versions", 8),
            Heading.left("Without/a Word?", 8),
            Heading.left("What Went Wrong", 58),
            Heading.left("Caught By", 12));
    /** Groups that are shown. */
    private static final int MOST_GROUPS = 22;
    /** Variants of two deviations that are named in a group. */
    private static final int MOST_PAIRS = 4;
    /** Messages that are named in a group. */
    private static final int MOST_MESSAGES = 4;

    private final Exploration exploration;

    /** What the variants of a line have in common. */
    private record Alike(VariantKind kind, long versions, boolean isSilent) {}

    private ExplorationText(Exploration exploration) {
        this.exploration = exploration;
    }

    static Result of(Exploration exploration) {
        return new ExplorationText(exploration).result();
    }

    private Result result() {
        Map<Alike, List<Variant>> groups = new TreeMap<>(ExplorationText::compare);
        for (Variant variant : exploration.variants()) {
            groups.computeIfAbsent(
                            new Alike(variant.kind(), variant.versions(), variant.isSilent()), any -> new ArrayList<>())
                    .add(variant);
        }
        Result.Builder reply = new Result.Builder();
        reply.line(Values.number(exploration.variants().size()) + " variants of " + exploration.name() + "; as written "
                + asWritten());
        List<List<Value>> rows = new ArrayList<>();
        int left = 0;
        for (Map.Entry<Alike, List<Variant>> group : groups.entrySet()) {
            if (rows.size() < MOST_GROUPS) {
                rows.add(row(group.getKey(), group.getValue()));
            } else {
                left++;
            }
        }
        reply.add(new Table(Table.Layout.TABLE, HEADINGS, rows));
        if (left > 0) {
            reply.line("and " + left + " more outcomes.");
        }
        ends().forEach(reply::add);
        return reply.build();
    }

    private List<Message> ends() {
        List<Message> messages = new ArrayList<>();
        for (Proposal proposal : exploration.proposals()) {
            messages.add(Message.of(
                    "SIM0581I", proposal.command().text(), named(proposal.label()), proposal.stops(), proposal.of()));
        }
        if (exploration.same() > 0) {
            messages.add(Message.of("SIM0582I", Values.number(exploration.same())));
        }
        if (exploration.notTried() > 0) {
            messages.add(Message.of("SIM0583W", Values.number(exploration.notTried())));
        }
        return messages;
    }

    private static String named(String label) {
        return Character.isDigit(label.charAt(0)) ? "step " + label : label;
    }

    private String asWritten() {
        Ending ending = exploration.asWritten();
        int refused = ending.refusals().size();
        String lost = ending.lost() == 0 ? "nothing is lost" : Values.number(ending.lost()) + " versions are lost";
        return lost
                + (refused == 0
                        ? ""
                        : refused == 1 ? ", 1 command is refused" : ", " + refused + " commands are refused")
                + ".";
    }

    private static int compare(Alike one, Alike other) {
        int order = one.kind().compareTo(other.kind());
        order = order != 0 ? order : Long.compare(other.versions(), one.versions());
        return order != 0 ? order : Boolean.compare(other.isSilent(), one.isSilent());
    }

    private static List<Value> row(Alike alike, List<Variant> variants) {
        boolean isNamed = alike.kind() != VariantKind.HARMLESS;
        Set<String> caught = new LinkedHashSet<>();
        variants.forEach(variant -> caught.add(variant.caughtBy()));
        caught.remove("");
        List<String> messages = new ArrayList<>(caught);
        boolean areMore = messages.size() > MOST_MESSAGES;
        return Value.row(
                alike.kind().toString(),
                Values.number(alike.versions()),
                isNamed ? Values.yesNo(alike.isSilent()) : "",
                isNamed ? inWords(variants) : variants.size() + (variants.size() == 1 ? " variant" : " variants"),
                String.join(" ", areMore ? messages.subList(0, MOST_MESSAGES) : messages) + (areMore ? " ..." : ""));
    }

    /** {@code 5, 6 left out; PRODSRV down in 8, 9}. */
    private static String inWords(List<Variant> variants) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>();
        for (Variant variant : variants) {
            if (variant.deviations().size() == 1) {
                Deviation only = variant.deviations().get(0);
                where.computeIfAbsent(only.what(), any -> new LinkedHashSet<>()).add(only.at());
            } else {
                pairs.add(variant.inWords());
            }
        }
        List<String> parts = new ArrayList<>();
        where.forEach((what, labels) -> parts.add(what.formatted(String.join(", ", labels))));
        if (pairs.size() > MOST_PAIRS) {
            parts.addAll(pairs.subList(0, MOST_PAIRS));
            parts.add((pairs.size() - MOST_PAIRS) + " other pairs");
        } else {
            parts.addAll(pairs);
        }
        return String.join("; ", parts);
    }
}
