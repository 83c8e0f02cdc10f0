/**
 * How administrators get and lose their privileges, and whether these suffice for a command. Begin with {@link
 * Privileges}, which the session asks before every command, and {@link AuthorityChapter}.
 *
 * <p>May import: all below the chapters, and administrator, node, policy, storage.
 *
 * <p>Which classes a command wants, and which of its parameters must be covered by restricted ones, stands in its entry
 * of the catalog ({@code : privilege}, {@code : scope}), not in its handler.
 */
package dsmsim.authority;
