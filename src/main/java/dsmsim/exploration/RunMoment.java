package dsmsim.exploration;

import dsmsim.effect.LastCopies;
import dsmsim.effect.Losses;
import dsmsim.session.SignOn;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run has come, and what has happened up to there.
 *
 * @param lost versions that have been lost since its beginning, those that came back included
 * @param notStored versions that clients could not store
 * @param refusals the messages with which commands were refused, in order
 */
record RunMoment(Site site, SignOn signOn, Losses lost, long notStored, List<String> refusals) {

    static RunMoment begin(Site site, SignOn signOn) {
        return new RunMoment(site, signOn, Losses.NONE, 0, List.of());
    }

    /** The next one, behind a command that was done. */
    RunMoment then(Site next, SignOn nextSignOn) {
        return new RunMoment(next, nextSignOn, lost.plus(LastCopies.lost(site, next)), notStored, refusals);
    }

    /** The next one, behind a command that was refused. */
    RunMoment refused(Site next, SignOn nextSignOn, String message, long files) {
        List<String> all = new ArrayList<>(refusals);
        all.add(message);
        return new RunMoment(next, nextSignOn, lost.plus(LastCopies.lost(site, next)), notStored + files, all);
    }

    /** The next one, where what was not committed is taken back: what the macro has stored is gone, but not lost. */
    RunMoment takenBackTo(Site next) {
        return new RunMoment(next, signOn, lost, notStored, refusals);
    }
}
