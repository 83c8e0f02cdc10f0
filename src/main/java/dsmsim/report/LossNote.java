package dsmsim.report;

import dsmsim.command.Endangered;
import dsmsim.effect.FileGroup;
import dsmsim.effect.Losses;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.TypedCommand;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A note on versions that a step puts at risk, or loses.
 *
 * @param step its number
 * @param isLoss whether they are lost; else they are at risk
 * @param versions how many
 * @param sentences what is so, where they came from, and what would keep them
 * @param rests on which fact that may be doubted; empty for none
 */
record LossNote(int step, boolean isLoss, FileGroup group, long versions, List<String> sentences, String rests) {
    /** Ranges of files that a note names. */
    private static final int RANGES = 3;

    /** How many groups of files have a note for each step; the others are counted in the steps. */
    private static final int MOST = 10;

    private static final String SYNCHRONISATION = "a replication deletes on the target what only that has "
            + "(read for REPLICATE NODE; for types under the rule NONE inferred from the technote, step 7)";

    /** All notes, in the order of the steps. */
    static List<LossNote> of(Rehearsal rehearsal, List<String> labels, Retrial retrial) {
        List<LossNote> notes = new ArrayList<>();
        List<Endangered> known = List.of();
        for (RehearsedStep step : rehearsal.steps()) {
            int begin = notes.size();
            for (Endangered each : step.endangered()) {
                if (!known.contains(each) && notes.size() - begin < MOST) {
                    notes.add(risk(step, each));
                }
            }
            known = step.endangered();
            begin = notes.size();
            for (Map.Entry<FileGroup, Inventory> lost :
                    step.effects().lost().groups().entrySet()) {
                if (notes.size() - begin < MOST) {
                    notes.add(loss(step, lost.getKey(), lost.getValue(), rehearsal, labels, retrial));
                }
            }
        }
        return notes;
    }

    private static LossNote risk(RehearsedStep step, Endangered risk) {
        FileGroup group = new FileGroup(risk.node(), risk.filespace(), risk.type());
        return new LossNote(
                step.number(),
                false,
                group,
                risk.versions(),
                List.of("The next " + risk.command() + " on " + risk.server() + " deletes "
                        + Values.number(risk.versions()) + " of " + group + " on " + risk.holder()
                        + "; no other server has them (" + risk.command()
                        + " PREVIEW=YES there counts them as files to delete)."),
                SYNCHRONISATION);
    }

    private static LossNote loss(
            RehearsedStep step,
            FileGroup group,
            Inventory lost,
            Rehearsal rehearsal,
            List<String> labels,
            Retrial retrial) {
        Optional<VersionFlow> deletion = deletion(step, group);
        List<String> sentences = new ArrayList<>();
        String how = deletion.map(flow ->
                        ", deleted on " + flow.server() + " " + flow.cause().inWords())
                .orElse(", damaged");
        sentences.add(Losses.inWords(group, lost, RANGES) + origin(lost, group, rehearsal, labels) + how
                + ": no server has a copy any more.");
        sentences.add("Last moment to save them: before " + place(step.number(), rehearsal, labels) + ".");
        deletion.filter(flow -> flow.cause() == VersionFlow.Cause.REPLICATION)
                .flatMap(flow -> retrial.remedy(rehearsal, step, group, flow.server()))
                .ifPresent(remedy -> sentences.add(inWords(remedy, rehearsal, labels)));
        boolean isBySynchronisation = deletion.isPresent() && deletion.get().cause() == VersionFlow.Cause.REPLICATION;
        return new LossNote(
                step.number(), true, group, lost.versions(), sentences, isBySynchronisation ? SYNCHRONISATION : "");
    }

    private static Optional<VersionFlow> deletion(RehearsedStep step, FileGroup group) {
        for (VersionFlow flow : step.flows()) {
            if (flow.deleted() > 0 && flow.group().equals(group)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    private static String inWords(Remedy remedy, Rehearsal rehearsal, List<String> labels) {
        String step = place(remedy.before(), rehearsal, labels);
        String what = remedy.command().isEmpty()
                ? "leave out " + step
                : remedy.command() + " on " + remedy.server() + " before " + step;
        return "To keep them: " + what + " (tried: " + Values.number(remedy.lost()) + " lost).";
    }

    /** Where the first of the versions came from. */
    private static String origin(Inventory lost, FileGroup group, Rehearsal rehearsal, List<String> labels) {
        Version first = lost.iterator().next();
        for (RehearsedStep step : rehearsal.steps()) {
            Optional<String> now = holder(step.site(), group, first.key());
            if (now.isPresent() && holder(step.before(), group, first.key()).isEmpty()) {
                return ", stored on " + now.get() + " in " + named(step.number(), labels);
            }
        }
        return "";
    }

    private static Optional<String> holder(Site site, FileGroup group, VersionKey version) {
        for (Server server : site.servers().values()) {
            boolean holds = FileSpace.named(server, group.node(), group.filespace())
                    .flatMap(row ->
                            FileSpace.inventory(server, row, group.type()).find(version))
                    .isPresent();
            if (holds) {
                return Optional.of(server.name());
            }
        }
        return Optional.empty();
    }

    private static String named(int step, List<String> labels) {
        String label = labels.get(step - 1);
        return label.isEmpty() ? "command " + step : "step " + label;
    }

    /** A command that is not mistaken for another one of its step: {@code REPLICATE NODE in step 9}. */
    private static String place(int step, Rehearsal rehearsal, List<String> labels) {
        String label = labels.get(step - 1);
        if (labels.indexOf(label) == labels.lastIndexOf(label)) {
            return named(step, labels);
        }
        String name = rehearsal
                .steps()
                .get(step - 1)
                .command()
                .map(TypedCommand::name)
                .orElse("");
        int alike = 0;
        for (RehearsedStep each : rehearsal.steps()) {
            alike += labels.get(each.number() - 1).equals(label) && each.is(name) ? 1 : 0;
        }
        return label.isEmpty() || name.isEmpty() || alike > 1 ? "command " + step : name + " in step " + label;
    }
}
