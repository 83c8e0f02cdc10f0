/**
 * QUERY STATUS, the database and the options of a server, which look into all other chapters. Begin with {@link
 * StatusChapter} and StatusLines.
 *
 * <p>May import: all below the chapters, and activity, administrator, replication, schedule, server.
 */
package dsmsim.status;
