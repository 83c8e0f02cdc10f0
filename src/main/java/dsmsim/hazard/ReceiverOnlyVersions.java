package dsmsim.hazard;

import dsmsim.inventory.Version;
import dsmsim.rehearsal.Rehearsal;
import java.util.function.Predicate;

/**
 * The receiver of a synchronisation has versions that the sender does not have, such as what the source had not replicated
 * yet when it failed: they are deleted there. Versions that another rule tells more precisely are left to it: what the
 * sender's policy has deleted ({@link ExpiredOnFormerTarget}), what the receiver got after the synchronisation the other
 * way round ({@link StoredAfterSynchronisation}) or while clients used both servers ({@link SplitBrain}), inactive versions
 * under ACTIVE_DATA ({@link ActiveDataSynchronised}), and all under the rule NONE ({@link DataOutsideRules}).
 */
final class ReceiverOnlyVersions implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Synchronisations all = Synchronisations.of(rehearsal);
        ToldElsewhere told = new ToldElsewhere(all, rehearsal);
        for (Synchronisation each : all.all()) {
            if (each.deletes()) {
                for (Sides sides : Sides.of(each.site(), each.pair())) {
                    find(each, sides, told.of(each, sides.group()), findings);
                }
            }
        }
    }

    private static void find(Synchronisation each, Sides sides, Predicate<Version> told, Findings findings) {
        boolean isActiveOnly = sides.sending() == Sides.Sending.ACTIVE;
        if (!isActiveOnly && sides.sending() != Sides.Sending.ALL) {
            return;
        }
        Sides.Removal removal =
                sides.receiverOnly(version -> !told.test(version) && (!isActiveOnly || version.isActive()));
        long count = removal.versions();
        if (count == 0) {
            return;
        }
        String source = each.pair().source();
        String target = each.pair().target();
        String where = removal.last() == count
                ? Pairs.word(count, " is", " are") + " on no other server."
                : Pairs.word(count, " is", " are") + " not on " + source + ", " + Pairs.versions(removal.last())
                        + " on no other server.";
        findings.add(
                each.last(),
                target,
                sides.group().toString(),
                count,
                Pairs.versions(count) + " of " + sides.group() + where + " "
                        + each.pair().command() + " deletes " + Pairs.word(count, "it", "them") + ".",
                "To keep " + Pairs.word(count, "it", "them") + ", copy " + Pairs.word(count, "it", "them") + " to "
                        + source + " before the modes are set: " + Pairs.export(sides.group(), target, source)
                        + " (has no effect here), or have the client store the files again.");
    }
}
