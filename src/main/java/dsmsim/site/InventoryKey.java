package dsmsim.site;

/**
 * Names one inventory of a server: a logical file space, or what a partner is known to hold of it.
 *
 * @param partner empty for the server's own files; else the replication partner whose copy is meant
 */
public record InventoryKey(String node, int fsid, DataType type, String partner) implements Comparable<InventoryKey> {

    public static InventoryKey of(String node, int fsid, DataType type) {
        return new InventoryKey(node, fsid, type, "");
    }

    public InventoryKey at(String replicationPartner) {
        return new InventoryKey(node, fsid, type, replicationPartner);
    }

    @Override
    public int compareTo(InventoryKey other) {
        int order = node.compareTo(other.node);
        order = order != 0 ? order : Integer.compare(fsid, other.fsid);
        order = order != 0 ? order : type.compareTo(other.type);
        return order != 0 ? order : partner.compareTo(other.partner);
    }
}
