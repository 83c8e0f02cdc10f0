/**
 * What is known to go wrong in procedures with replicated data: each hazard is a line of {@link dsmsim.hazard.Hazard} and a
 * rule that finds it in the steps of a rehearsal. Begin there.
 *
 * <p>May import: binding, command, effect, inventory, node, policy, product, rehearsal, replication, server, site, value.
 *
 * <p>A rule looks at what the sites before and after the steps are; it runs nothing and knows nothing of how it is shown.
 */
package dsmsim.hazard;
