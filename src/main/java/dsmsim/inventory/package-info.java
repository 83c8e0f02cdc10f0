/**
 * The versions of files that a server holds. Begin with {@link Inventory}; {@link Difference} finds what one inventory
 * has to take over from another.
 *
 * <p>May import: stored.
 *
 * <p>Why no map of file names to versions? A server has millions of versions, the target of a replication has nearly
 * the same ones, and a rehearsal keeps several states of both. So versions lie sorted in immutable blocks, a column a
 * field, each column as narrow as its values allow; the name of a file follows from its number. An edit shares with the
 * inventory before it every block that it does not touch, and a replicated inventory takes over the very blocks of its
 * source. Two servers with 10,001,100 versions took 6.1 bytes of heap a version (BENCHMARKS.md; the goal was 80); these
 * lay in runs of equal attributes, and files that share nothing with their neighbours take more. The same object means
 * the same versions, so blocks that are shared need not be read to be compared: the first replication took 1.3 s, the
 * next one with 10,000 files changed 0.04 s, one with nothing changed less than 0.01 s.
 *
 * <p>Whether a copy is damaged is the one thing in which two servers differ, so it stands beside the shared columns.
 */
package dsmsim.inventory;
