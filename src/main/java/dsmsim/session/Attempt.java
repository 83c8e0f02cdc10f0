package dsmsim.session;

import dsmsim.site.Draft;

/**
 * Something that changes a site: done once more on another draft where somebody else has changed the same meanwhile.
 *
 * @param <T> what comes of it
 */
interface Attempt<T> {

    T on(Draft draft);
}
