package dsmsim.exploration;

import dsmsim.effect.Census;
import dsmsim.rehearsal.Roles;
import java.util.List;
import java.util.Map;

/**
 * What a run ends with.
 *
 * @param lost versions that are lost then
 * @param notStored versions that clients could not store
 * @param single versions with one copy
 * @param refusals the messages with which commands were refused, in order
 * @param roles of the servers, by node
 */
record Ending(long lost, long notStored, long single, List<String> refusals, Map<String, Roles> roles) {

    /** @param census of some site with which this one shares most */
    static Ending of(RunMoment last, Census census) {
        return new Ending(
                last.lost().stillAt(last.site()).count(),
                last.notStored(),
                census.at(last.site()).total().single(),
                last.refusals(),
                Roles.replicated(Roles.of(last.site())));
    }

    /** Whether all commands were done. */
    boolean isSilent() {
        return refusals.isEmpty();
    }
}
