package dsmsim.session;

import dsmsim.site.Draft;
import dsmsim.world.Deed;

/**
 * Something that changes a site: done once more on another draft where somebody else has changed the same meanwhile.
 *
 * @param <T> what comes of it
 */
interface Attempt<T> {

    T on(Draft draft);

    /** What the history tells of it, known when it has been done. */
    default Deed deed() {
        return Deed.NONE;
    }
}
