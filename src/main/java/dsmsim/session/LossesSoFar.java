package dsmsim.session;

import dsmsim.effect.LastCopies;
import dsmsim.effect.Losses;
import dsmsim.site.Site;
import dsmsim.world.HistoryEntry;
import dsmsim.world.World;

/** What a world has lost since it began: found by going through its history, and without what has been brought back. */
final class LossesSoFar {

    private LossesSoFar() {}

    /** @param now the site as it is, or as a transaction that is open sees it */
    static Losses of(World world, Site now) {
        Losses lost = Losses.NONE;
        Site last = world.start();
        for (HistoryEntry entry : world.history()) {
            if (entry.sites().isPresent()) {
                lost = lost.plus(LastCopies.lost(last, entry.sites().get().before()));
                lost = lost.plus(LastCopies.lost(
                        entry.sites().get().before(), entry.sites().get().after()));
                last = entry.sites().get().after();
            }
        }
        return lost.plus(LastCopies.lost(last, now)).stillAt(now);
    }
}
