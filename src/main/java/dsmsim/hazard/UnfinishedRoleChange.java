package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.Roles;
import java.util.List;

/** The rehearsal ends with modes that do not go together. */
final class UnfinishedRoleChange implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        List<RehearsedStep> steps = rehearsal.steps();
        if (steps.isEmpty()) {
            return;
        }
        RehearsedStep last = steps.get(steps.size() - 1);
        Roles.of(rehearsal.end()).forEach((node, roles) -> {
            if (roles.kind() == Roles.Kind.MIXED) {
                findings.add(
                        last,
                        "",
                        node,
                        0,
                        "The modes of " + node + " do not go together: " + roles.inWords() + ".",
                        "Run the synchronisation that is left over, or REMOVE REPLNODE " + node
                                + " on each server and set the modes anew.");
            }
        });
    }
}
