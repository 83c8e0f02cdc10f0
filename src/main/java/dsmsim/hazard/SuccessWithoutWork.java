package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationRule;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.ControllingRule;
import dsmsim.replication.Counters;
import dsmsim.replication.ReplicationRecord;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Values;
import java.util.Optional;

/**
 * A replication has ended, and its target has not got what the source can read: less was sent than was to be sent, or it was
 * left out without a word of failure. Not told is what the command itself leaves out; the rule NONE, since that is what it is
 * for; what is refused, which says so. Other hazards tell more of what rules keep out of a synchronisation, even before it,
 * of what cannot be read, and of what the source wrongly takes for replicated.
 */
final class SuccessWithoutWork implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        for (RehearsedStep step : rehearsal.steps()) {
            for (Server after : step.site().servers().values()) {
                Server before = step.before().servers().get(after.name());
                if (before != null && before.all(ReplicationRecord.TYPE) != after.all(ReplicationRecord.TYPE)) {
                    look(step, before, after, findings);
                }
            }
        }
    }

    private static void look(RehearsedStep step, Server before, Server after, Findings findings) {
        for (Row ended : after.all(ReplicationRecord.TYPE).values()) {
            Optional<Row> old =
                    Optional.ofNullable(before.all(ReplicationRecord.TYPE).get(ended.key()));
            boolean isNew =
                    isEnded(ended) && old.filter(SuccessWithoutWork::isEnded).isEmpty();
            Optional<Server> target = step.site().server(ended.get(ReplicationRecord.TARGET));
            if (isNew && target.isPresent()) {
                look(new Replicated(step, before, after, target.get(), ended), findings);
            }
        }
    }

    private static boolean isEnded(Row record) {
        return !record.get(ReplicationRecord.END).equals(Attribute.NEVER);
    }

    /** A replication of a file space that has ended. */
    private record Replicated(RehearsedStep step, Server before, Server source, Server target, Row record) {

        Optional<Row> node() {
            return before.find(Node.TYPE, record.get(ReplicationRecord.NODE));
        }

        Optional<Row> filespace() {
            return source.find(FileSpace.TYPE, record.get(ReplicationRecord.NODE), record.get(ReplicationRecord.FSID));
        }
    }

    private static void look(Replicated replicated, Findings findings) {
        Optional<Row> node = replicated.node();
        Optional<Row> filespace = replicated.filespace();
        if (node.isPresent() && filespace.isPresent()) {
            for (DataType type : DataType.values()) {
                look(replicated, node.get(), filespace.get(), type, findings);
            }
        }
    }

    private static void look(Replicated replicated, Row node, Row filespace, DataType type, Findings findings) {
        Counters counters = replicated.record().get(ReplicationRecord.counters(type));
        long open = counters.toReplicate() - counters.replicated() - counters.notReplicated();
        Optional<Reason> reason =
                open > 0 ? Optional.of(incomplete(replicated, counters)) : leftOut(replicated, node, filespace, type);
        if (reason.isPresent()) {
            ReplicationRule rule = ControllingRule.of(replicated.before(), node, filespace, type)
                    .rule();
            long missing = missing(replicated, filespace, type, rule.isActiveOnly());
            if (missing > 0) {
                tell(replicated, filespace, type, missing, reason.get(), findings);
            }
        }
    }

    /**
     * Why something is not sent.
     *
     * @param advice what to do about it
     */
    private record Reason(String why, String advice) {}

    private static Reason incomplete(Replicated replicated, Counters counters) {
        return new Reason(
                "it has sent " + Values.number(counters.replicated()) + " of " + Values.number(counters.toReplicate()),
                "Run it again on " + replicated.source() + " before the next step, and compare with QUERY REPLNODE "
                        + replicated.record().get(ReplicationRecord.NODE) + ".");
    }

    private static Optional<Reason> leftOut(Replicated replicated, Row node, Row filespace, DataType type) {
        boolean isSynchronised = node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND;
        if (isSynchronised || !replicated.record().get(ReplicationRecord.COMPLETE)) {
            return Optional.empty();
        }
        Server source = replicated.before();
        ReplicationRule rule = ControllingRule.of(source, node, filespace, type).rule();
        String update = "UPDATE FILESPACE " + node.get(Node.NAME) + ' '
                + new FileGroup(node.get(Node.NAME), filespace.get(FileSpace.NAME), type).typedFilespace()
                + " DATATYPE="
                + type.name();
        if (filespace.get(FileSpace.state(type)) == FileSpaceState.DISABLED) {
            return Optional.of(
                    new Reason("the file space is disabled for this type", update + " REPLSTATE=ENABLED on " + source));
        }
        if (rule.isRule() && !source.setting(ReplicationSettings.enabled(rule))) {
            return Optional.of(new Reason(
                    "rule " + rule + " is disabled", "UPDATE REPLRULE " + rule + " STATE=ENABLED on " + source));
        }
        return Optional.empty();
    }

    private static long missing(Replicated replicated, Row filespace, DataType type, boolean activeOnly) {
        Inventory there = Partnership.inventory(replicated.target(), filespace, type);
        Inventory here = FileSpace.inventory(replicated.source(), filespace, type);
        if (there.isEmpty() && here.damaged() == 0) {
            return activeOnly ? here.activeVersions() : here.versions();
        }
        return Partnership.only(here, there, version -> !version.damaged() && (version.isActive() || !activeOnly));
    }

    private static void tell(
            Replicated replicated, Row filespace, DataType type, long missing, Reason reason, Findings findings) {
        String subject = filespace.get(FileSpace.NODE) + ' ' + filespace.get(FileSpace.NAME) + ' ' + type.shortName();
        boolean isIncomplete = reason.why().startsWith("it has");
        findings.add(
                replicated.step(),
                replicated.source().name(),
                subject,
                missing,
                "REPLICATE NODE has ended" + (isIncomplete ? "" : " with success") + ", and " + replicated.target()
                        + " lacks " + StandingHazard.counted(missing) + " of " + subject + ": " + reason.why() + ".",
                isIncomplete ? reason.advice() : "Before the run: " + reason.advice() + ".");
    }
}
