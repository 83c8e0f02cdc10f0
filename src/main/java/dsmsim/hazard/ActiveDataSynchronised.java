package dsmsim.hazard;

import dsmsim.inventory.Version;
import dsmsim.rehearsal.Rehearsal;
import java.util.function.Predicate;

/**
 * A synchronisation under ACTIVE_DATA makes the receiver hold the sender's active versions only, so that its inactive ones
 * go. Active versions that the sender does not have go under every rule: {@link ReceiverOnlyVersions} tells of them.
 */
final class ActiveDataSynchronised implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Synchronisations all = Synchronisations.of(rehearsal);
        ToldElsewhere told = new ToldElsewhere(all, rehearsal);
        for (Synchronisation each : all.all()) {
            if (each.deletes()) {
                for (Sides sides : Sides.of(each.site(), each.pair())) {
                    if (sides.sending() == Sides.Sending.ACTIVE) {
                        find(each, sides, told.of(each, sides.group()), findings);
                    }
                }
            }
        }
    }

    private static void find(Synchronisation each, Sides sides, Predicate<Version> told, Findings findings) {
        Sides.Removal removal = sides.removed(
                sides.sent().active(),
                version -> !told.test(version)
                        && (!version.isActive()
                                || sides.sent().find(version.key()).isPresent()));
        long count = removal.versions();
        if (count == 0) {
            return;
        }
        String source = each.pair().source();
        String target = each.pair().target();
        String text = "The rule of " + sides.group() + " on " + source + " is " + sides.rule() + ": "
                + each.pair().command() + " deletes " + Pairs.versions(count) + " on " + target
                + Pairs.word(count, " that is", " that are") + " not active any more"
                + (removal.last() == 0
                        ? "."
                        : "; " + Pairs.versions(removal.last()) + Pairs.word(removal.last(), " is", " are")
                                + " on no other server.");
        String advice = Pairs.allData(sides.group(), source) + " before it keeps what " + source + " has.";
        if (removal.last() > 0) {
            advice += " What " + source + " does not have must be copied there before the modes are set: "
                    + Pairs.export(sides.group(), target, source) + " (has no effect here).";
        }
        findings.add(each.last(), target, sides.group().toString(), count, text, advice);
    }
}
