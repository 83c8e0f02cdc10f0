/**
 * The site that all sessions share, and how it has come to be what it is. Begin with {@link World}.
 *
 * <p>May import: message, site, value.
 *
 * <p>Each published change that somebody asked for is an entry of the history, with the site before and after it: sites are
 * values that share what they have in common, so that a kept moment costs what has changed. Going back is to publish an
 * earlier site; while others are on the site, it is to apply the change turned round.
 */
package dsmsim.world;
