/**
 * Client nodes, their groups, proxies and file spaces. Begin with {@link NodeChapter} and {@link Node}; {@link
 * NodeGroup} is the smallest plain object.
 *
 * <p>May import: all below the chapters, and administrator, policy, storage.
 */
package dsmsim.node;
