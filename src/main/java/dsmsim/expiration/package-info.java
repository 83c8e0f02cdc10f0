/**
 * Inventory expiration: which versions go, and the process that deletes them. Begin with {@link ExpirationChapter},
 * ExpirationWork and DomainRules.
 *
 * <p>May import: all below the chapters, and node, policy, replication, server.
 *
 * <p>The work goes on a file space a step, so that it can be cancelled and goes on where it was.
 */
package dsmsim.expiration;
