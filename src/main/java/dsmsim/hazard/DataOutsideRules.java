package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;
import dsmsim.replication.ReplicationSettings;

/**
 * The sender of a synchronisation does not send what the two servers have, since its rule is NONE, or rule or data type are
 * disabled. Under NONE the receiver loses what it has; where the receiver's own rule would send it, the rules were changed
 * on one server only, and {@link RulesChangedOnOneSide} tells that.
 */
final class DataOutsideRules implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        for (Synchronisation each : Synchronisations.of(rehearsal).all()) {
            for (Sides sides : Sides.of(each.site(), each.pair())) {
                if (sides.sending() == Sides.Sending.WITHHELD) {
                    withheld(each, sides, findings);
                } else if (sides.sending() == Sides.Sending.NOTHING) {
                    boolean loses = each.deletes() && !sides.held().isEmpty();
                    if (!loses) {
                        unsent(each, sides, findings);
                    } else if (!sides.isRuledOtherwise()) {
                        String source = each.pair().source();
                        String text = "The rule of " + sides.group() + " on " + source + " is NONE. ";
                        findings.add(
                                each.last(),
                                each.pair().target(),
                                sides.group().toString(),
                                sides.held().versions(),
                                text + loss(each, sides),
                                advice(each, sides));
                    }
                }
            }
        }
    }

    /** What becomes of the receiver's versions when the sender's rule is NONE. */
    static String loss(Synchronisation each, Sides sides) {
        long held = sides.held().versions();
        long last = sides.receiverOnly(Sides.ALL).last();
        long unsent = sides.senderOnly();
        String source = each.pair().source();
        String lost = each.pair().command() + " deletes " + Pairs.versions(held) + " on "
                + each.pair().target() + "; "
                + (last == 0
                        ? Pairs.word(held, "it is", "they are") + " then on " + source + " only."
                        : last == held
                                ? Pairs.word(held, "it is", "they are") + " on no other server."
                                : Pairs.versions(last) + Pairs.word(last, " is", " are") + " on no other server.");
        return unsent == 0 ? lost : lost + " " + Pairs.versions(unsent) + " that only " + source + " has stay there.";
    }

    /** What can be done about it. */
    static String advice(Synchronisation each, Sides sides) {
        ServerPair pair = each.pair();
        if (sides.receiverOnly(Sides.ALL).last() == 0) {
            return Pairs.allData(sides.group(), pair.source()) + " before it, and both servers keep them.";
        }
        return "Do not run it yet: REMOVE REPLNODE " + pair.node() + " on both servers, "
                + Pairs.allData(sides.group(), pair.target()) + ", and synchronise from " + pair.target()
                + " first.";
    }

    private static void unsent(Synchronisation each, Sides sides, Findings findings) {
        long unsent = sides.senderOnly();
        if (unsent > 0) {
            String source = each.pair().source();
            findings.add(
                    each.last(),
                    source,
                    sides.group().toString(),
                    unsent,
                    "The rule of " + sides.group() + " on " + source + " is NONE. "
                            + each.pair().command()
                            + " does not send " + Pairs.versions(unsent) + " that "
                            + each.pair().target() + " does not have.",
                    Pairs.allData(sides.group(), source) + " before it.");
        }
    }

    private static void withheld(Synchronisation each, Sides sides, Findings findings) {
        ServerPair pair = each.pair();
        String source = pair.source();
        boolean isRule =
                sides.rule().isRule() && !pair.source(each.site()).setting(ReplicationSettings.enabled(sides.rule()));
        String what = isRule
                ? "Rule " + sides.rule() + " of " + sides.group() + " is disabled on " + source + ": "
                : sides.group() + " is disabled on " + source + ": ";
        long unsent = sides.senderOnly();
        findings.add(
                each.last(),
                source,
                sides.group().toString(),
                unsent,
                what + pair.command() + " leaves it out"
                        + (unsent == 0
                                ? ""
                                : ", with " + Pairs.versions(unsent) + " that " + pair.target() + " does not have")
                        + ", and stays a synchronisation.",
                isRule
                        ? "UPDATE REPLRULE " + sides.rule() + " STATE=ENABLED on " + source + " before it."
                        : "UPDATE FILESPACE " + pair.node() + " "
                                + sides.group().typedFilespace() + " DATATYPE="
                                + sides.group().type() + " REPLSTATE=ENABLED on " + source + " before it.");
    }
}
