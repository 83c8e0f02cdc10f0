package dsmsim.report;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.Verdict;
import dsmsim.session.Session;
import dsmsim.site.Doubt;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Runs a procedure again with one thing otherwise, to tell what that would change. */
final class Retrial {
    private final Procedure procedure;
    private final Session session;
    private final RehearsalManner manner;

    Retrial(Procedure procedure, Session session, RehearsalManner manner) {
        this.procedure = procedure;
        this.session = session;
        this.manner = manner;
    }

    /** What comes out with each doubtful fact on which it may depend taken otherwise. */
    List<OtherReading> otherReadings(Rehearsal rehearsal, Verdict verdict) {
        List<OtherReading> found = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            if (mayMatter(doubt, rehearsal)) {
                String value = other(doubt, rehearsal.start());
                Verdict otherwise = Verdict.of(run(procedure, manner.with(doubt, value)));
                if (!otherwise.equals(verdict)) {
                    found.add(new OtherReading(doubt, value, otherwise));
                }
            }
        }
        return found;
    }

    private static String other(Doubt doubt, Site site) {
        return doubt.readings().stream()
                .filter(value -> !site.reads(doubt, value))
                .findFirst()
                .orElseThrow();
    }

    private static boolean mayMatter(Doubt doubt, Rehearsal rehearsal) {
        return switch (doubt) {
            case RECEIVERONLY -> deletesOrRisks(rehearsal);
            case LEVELS -> levels(rehearsal.start()).size() > 1;
        };
    }

    private static boolean deletesOrRisks(Rehearsal rehearsal) {
        for (RehearsedStep step : rehearsal.steps()) {
            for (VersionFlow flow : step.flows()) {
                if (flow.cause() == VersionFlow.Cause.REPLICATION) {
                    return true;
                }
            }
            if (step.atRisk() > 0) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> levels(Site site) {
        Set<String> levels = new TreeSet<>();
        for (Server server : site.servers().values()) {
            levels.add(server.level().toString());
        }
        return levels;
    }

    /** What keeps versions that a replication deletes on a server, found by trying. */
    Optional<Remedy> remedy(Rehearsal rehearsal, RehearsedStep fatal, FileGroup group, String holder) {
        String rule = "UPDATE FILESPACE " + group.node() + " " + group.typedFilespace() + " DATATYPE="
                + group.type().name() + " REPLRULE=ALL_DATA";
        List<RehearsedStep> steps = rehearsal.steps();
        for (int i = fatal.number() - 2; i >= 0; i--) {
            RehearsedStep step = steps.get(i);
            if (step.is("REPLICATE NODE") && step.servers().contains(holder)) {
                String typed = step.server().equals(holder) ? rule : holder + ": " + rule;
                List<FlatCommand> commands = FlatCommand.of(rehearsal);
                commands.add(i, new FlatCommand(step.remark(), typed));
                Optional<Long> lost = lost(commands, group, rehearsal);
                if (lost.isPresent()) {
                    return Optional.of(new Remedy(rule, holder, step.number(), lost.get()));
                }
            }
        }
        if (fatal.command().isEmpty()) {
            return Optional.empty();
        }
        List<FlatCommand> without = FlatCommand.of(rehearsal);
        without.remove(fatal.number() - 1);
        return lost(without, group, rehearsal).map(lost -> new Remedy("", "", fatal.number(), lost));
    }

    /** How many versions are lost where these commands are run; empty where some of the group still are, or more are refused. */
    private Optional<Long> lost(List<FlatCommand> commands, FileGroup group, Rehearsal asWritten) {
        Rehearsal tried = run(
                Procedure.flat(asWritten.name(), commands),
                new RehearsalManner(manner.pressesOn(), false, manner.readings()));
        boolean isKept = !tried.lost().groups().containsKey(group) && tried.refused() <= asWritten.refused();
        return isKept ? Optional.of(tried.lost().count()) : Optional.empty();
    }

    private Rehearsal run(Procedure tried, RehearsalManner how) {
        try {
            return Rehearsal.of(tried, session, how);
        } catch (IOException cannotBeReadAgain) {
            throw new UncheckedIOException(cannotBeReadAgain);
        }
    }
}
