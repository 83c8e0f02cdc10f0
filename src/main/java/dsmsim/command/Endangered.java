package dsmsim.command;

import dsmsim.site.DataType;

/**
 * Versions that a command which is yet to come would delete, although no other server has a copy of them that can be read.
 *
 * @param server where the command would be given
 * @param command for example {@code REPLICATE NODE NODE1}
 * @param holder the server that has the only copies
 * @param node whose versions they are
 * @param versions how many, at least 1
 */
public record Endangered(
        String server, String command, String holder, String node, String filespace, DataType type, long versions) {}
