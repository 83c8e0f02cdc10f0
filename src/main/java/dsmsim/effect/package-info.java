/**
 * What a change of a site does, as administrators would tell it: attributes before and after, versions stored and gone, last
 * copies lost. Begin with {@link Effects}.
 *
 * <p>May import: inventory, node, site, value.
 *
 * <p>Left out is what changes by itself, such as dates of last access and counters: a change is told by what commands set
 * and by what becomes of the data.
 */
package dsmsim.effect;
