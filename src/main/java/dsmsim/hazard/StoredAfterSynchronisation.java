package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Inventory;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import java.util.List;
import java.util.Optional;

/**
 * Clients have stored on the old target after its synchronisation (technote, step 9), so that the one back (step 12) deletes
 * it there. What is replicated from there before the roles change again is no matter of this rule, nor is a type that is not
 * sent back at all ({@link DataOutsideRules}, {@link RulesChangedOnOneSide}).
 */
final class StoredAfterSynchronisation implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Synchronisations all = Synchronisations.of(rehearsal);
        for (Synchronisation each : all.all()) {
            Optional<RehearsedStep> since = all.storedSince(each);
            if (since.isPresent() && each.deletes()) {
                for (Sides sides : Sides.of(each.site(), each.pair())) {
                    boolean isSent = sides.sending() == Sides.Sending.ALL || sides.sending() == Sides.Sending.ACTIVE;
                    if (isSent && !sides.held().isEmpty()) {
                        find(each, sides, since.get(), rehearsal, findings);
                    }
                }
            }
        }
    }

    private static void find(
            Synchronisation each, Sides sides, RehearsedStep since, Rehearsal rehearsal, Findings findings) {
        ServerPair pair = each.pair();
        FileGroup group = sides.group();
        Inventory then = Pairs.inventory(since.before(), pair.target(), group);
        Sides.Removal removal =
                sides.receiverOnly(version -> then.find(version.key()).isEmpty());
        long count = removal.versions();
        if (count == 0) {
            return;
        }
        String text = Pairs.versions(count) + " of " + group + Pairs.word(count, " was", " were") + " stored on "
                + pair.target() + " after its synchronisation and " + Pairs.word(count, "is", "are") + " not on "
                + pair.source() + ". " + pair.command() + " deletes " + Pairs.word(count, "it", "them") + ".";
        String advice = "Hold the client until " + pair.source() + " is the source. Now: REMOVE REPLNODE "
                + pair.node() + " on both servers, SYNCSEND on " + pair.target() + ", SYNCRECEIVE on " + pair.source()
                + ", and " + pair.reversed().command() + " once more.";
        List<RehearsedStep> steps = rehearsal.steps();
        for (int i = first(group, pair.target(), since, each, steps);
                i < each.last().number();
                i++) {
            findings.add(steps.get(i), pair.target(), group.toString(), count, text, advice);
        }
    }

    /** The index of the step that has stored first. */
    private static int first(
            FileGroup group, String server, RehearsedStep since, Synchronisation each, List<RehearsedStep> steps) {
        for (int i = since.number() - 1; i < each.last().number(); i++) {
            for (VersionFlow flow : steps.get(i).flows()) {
                if (flow.stored() > 0
                        && flow.server().equals(server)
                        && flow.group().equals(group)) {
                    return i;
                }
            }
        }
        return each.last().number() - 1;
    }
}
