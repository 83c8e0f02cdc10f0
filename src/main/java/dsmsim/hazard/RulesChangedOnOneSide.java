package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;

/**
 * The receiver of a synchronisation would send what its sender does not, as when the rule was set to ALL_DATA for the
 * technote's step 9 on one server and left at NONE on the other, which sends in step 12. The receiver loses what it has. Rules
 * that differ otherwise are told by what they do: {@link ActiveDataSynchronised}, {@link DataOutsideRules}.
 */
final class RulesChangedOnOneSide implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        for (Synchronisation each : Synchronisations.of(rehearsal).all()) {
            if (each.deletes()) {
                for (Sides sides : Sides.of(each.site(), each.pair())) {
                    if (sides.sending() == Sides.Sending.NOTHING
                            && sides.isRuledOtherwise()
                            && !sides.held().isEmpty()) {
                        find(each, sides, findings);
                    }
                }
            }
        }
    }

    private static void find(Synchronisation each, Sides sides, Findings findings) {
        String target = each.pair().target();
        String text = "The rule of " + sides.group() + " is "
                + sides.receiverRule().orElseThrow() + " on " + target + ", and NONE on "
                + each.pair().source() + ", which sends. ";
        findings.add(
                each.last(),
                target,
                sides.group().toString(),
                sides.held().versions(),
                text + DataOutsideRules.loss(each, sides),
                DataOutsideRules.advice(each, sides));
    }
}
