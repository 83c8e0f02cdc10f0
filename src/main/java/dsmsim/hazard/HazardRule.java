package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;

/** Finds one hazard in a rehearsal. */
interface HazardRule {

    /** Looks through the steps. What a step has not touched need not be looked at again. */
    void find(Rehearsal rehearsal, Findings findings);
}
