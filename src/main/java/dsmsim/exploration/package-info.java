/**
 * What could go wrong with a procedure: {@link dsmsim.exploration.Exploration} runs variants of it, in each of which something
 * is wrong, groups them by what comes of it, and proposes lines that would have stopped it. Begin there.
 *
 * <p>May import: binding, effect, file, inventory, language, message, node, rehearsal, result, session, site, value.
 *
 * <p>A variant is a macro. Whatever is told of it comes from running that, so it can be written out and run alone.
 */
package dsmsim.exploration;
