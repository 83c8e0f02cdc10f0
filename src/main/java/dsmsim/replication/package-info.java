/**
 * Node replication: rules, states and modes, the process that sends, and what both servers remember of it. Begin with
 * {@link ReplicationChapter}, ReplicateNode and ReplicationWork.
 *
 * <p>May import: all below the chapters, and node, policy, server.
 *
 * <p>Known defects of the product are simulated on the levels that have them, each in a class named after its APAR
 * (DefectIC92876, DefectIC98338), so that a rehearsal meets what the real servers would do. Each says what is published
 * of it and what is ours.
 */
package dsmsim.replication;
