/**
 * The world around the servers, for which the product has no commands: servers, outages, links, clients and what they
 * store, the clock. Begin with {@link SimulationChapter} and StoreFiles.
 *
 * <p>May import: all below the chapters, and administrator, node, policy, replication, server, storage.
 *
 * <p>Its handlers are {@linkplain dsmsim.command.WorldHandler world handlers}: they need no server that answers, no
 * privilege, and are not logged. What clients do leaves in the log of their server what it leaves in the product, see
 * ClientVisit and ClientSession.
 */
package dsmsim.simulation;
