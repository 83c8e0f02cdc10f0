package dsmsim.hazard;

import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.Doubt;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/**
 * A synchronisation of which both modes are set, as it is just before it runs, or at the end of the rehearsal. Before that
 * much may be wrong that a later step puts right, such as the rules of the technote's step 7; one that is called off is none.
 *
 * @param last the step before it, or the last one
 * @param site as it is then
 * @param run the step in which it runs, if it does
 */
record Synchronisation(ServerPair pair, RehearsedStep last, Site site, Optional<RehearsedStep> run) {

    /** Whether what only the receiver has is deleted there. */
    boolean deletes() {
        Server source = pair.source(site);
        return site.reads(Doubt.RECEIVERONLY, "DELETE")
                && !Partners.isDissimilar(source, source.setting(ReplicationSettings.TARGET));
    }
}
