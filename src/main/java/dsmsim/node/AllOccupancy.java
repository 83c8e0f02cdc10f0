package dsmsim.node;

import dsmsim.inventory.Counts;
import dsmsim.inventory.Inventory;
import dsmsim.policy.ActivePolicy;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * All that a server holds, line by line. Inventories, file spaces and nodes are sorted alike, so one walk through all three
 * finds what belongs together, and nothing is looked up but where the classes of a domain store.
 */
final class AllOccupancy implements Iterator<Occupancy> {
    private final Server server;
    private final Iterator<Map.Entry<InventoryKey, Inventory>> inventories;
    private final Iterator<Row> filespaces;
    private final Iterator<Row> nodes;
    private final Map<String, Map<DataType, Map<String, String>>> pools = new HashMap<>();

    private Row filespace;
    private Row node;
    private Iterator<Occupancy> lines = Collections.emptyIterator();

    AllOccupancy(Server server) {
        this.server = server;
        this.inventories = server.inventories().entrySet().iterator();
        this.filespaces = server.all(FileSpace.TYPE).values().iterator();
        this.nodes = server.all(Node.TYPE).values().iterator();
        this.filespace = next(filespaces);
        this.node = next(nodes);
    }

    private static Row next(Iterator<Row> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (!lines.hasNext() && inventories.hasNext()) {
            Map.Entry<InventoryKey, Inventory> entry = inventories.next();
            if (entry.getKey().partner().isEmpty() && hasFilespace(entry.getKey())) {
                lines = lines(entry.getKey(), entry.getValue());
            }
        }
        return lines.hasNext();
    }

    @Override
    public Occupancy next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return lines.next();
    }

    /** Goes on to the file space of an inventory. */
    private boolean hasFilespace(InventoryKey key) {
        while (filespace != null && compare(filespace, key) < 0) {
            filespace = next(filespaces);
        }
        return filespace != null && compare(filespace, key) == 0;
    }

    private static int compare(Row filespace, InventoryKey key) {
        int order = filespace.get(FileSpace.NODE).compareTo(key.node());
        return order != 0 ? order : Integer.compare(filespace.get(FileSpace.ID), key.fsid());
    }

    private Iterator<Occupancy> lines(InventoryKey key, Inventory inventory) {
        Map<String, Counts> classes = inventory.managementClasses();
        if (classes.size() > 1) {
            return Occupancy.of(server, filespace, key.type()).iterator();
        }
        for (Map.Entry<String, Counts> only : classes.entrySet()) {
            String pool = pool(domain(key.node()), key.type(), only.getKey());
            Counts counts = only.getValue();
            return List.of(new Occupancy(filespace, key.type(), pool, counts.versions(), counts.bytes()))
                    .iterator();
        }
        return Collections.emptyIterator();
    }

    private String domain(String name) {
        while (node != null && node.get(Node.NAME).compareTo(name) < 0) {
            node = next(nodes);
        }
        return node != null && node.get(Node.NAME).equals(name) ? node.get(Node.DOMAIN) : "";
    }

    private String pool(String domain, DataType type, String managementClass) {
        return pools.computeIfAbsent(domain, any -> new HashMap<>())
                .computeIfAbsent(type, any -> new HashMap<>())
                .computeIfAbsent(managementClass, name -> Occupancy.pool(new ActivePolicy(server, domain), name, type));
    }
}
