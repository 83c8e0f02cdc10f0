package dsmsim.node;

import dsmsim.inventory.Inventory;
import dsmsim.policy.ActivePolicy;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Arrays;
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
    /** Where classes store, by domain, type of data and class; what was found last is looked at first. */
    private final Map<List<Object>, String> pools = new HashMap<>();

    private final String[] lastClass = new String[DataType.values().length];
    private final String[] lastPool = new String[DataType.values().length];
    private String lastDomain = "";

    private Row filespace;
    private InventoryKey ofFilespace;
    private Row node;
    private String ofNode = "";
    private String domain = "";
    /** A line that is alone; null for none. */
    private Occupancy single;

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
        while (single == null && !lines.hasNext()) {
            if (!inventories.hasNext()) {
                return false;
            }
            Map.Entry<InventoryKey, Inventory> entry = inventories.next();
            InventoryKey key = entry.getKey();
            if (key.partner().isEmpty() && hasFilespace(key)) {
                find(key, entry.getValue());
            }
        }
        return true;
    }

    @Override
    public Occupancy next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (single == null) {
            return lines.next();
        }
        Occupancy line = single;
        single = null;
        return line;
    }

    /** Goes on to the file space of an inventory. */
    private boolean hasFilespace(InventoryKey key) {
        if (ofFilespace != null
                && ofFilespace.fsid() == key.fsid()
                && ofFilespace.node().equals(key.node())) {
            return true;
        }
        while (filespace != null && compare(filespace, key) < 0) {
            filespace = next(filespaces);
        }
        boolean isThere = filespace != null && compare(filespace, key) == 0;
        ofFilespace = isThere ? key : null;
        return isThere;
    }

    private static int compare(Row filespace, InventoryKey key) {
        int order = filespace.get(FileSpace.NODE).compareTo(key.node());
        return order != 0 ? order : Integer.compare(filespace.get(FileSpace.ID), key.fsid());
    }

    private void find(InventoryKey key, Inventory inventory) {
        String only = inventory.onlyClass();
        if (only != null) {
            String pool = pool(domain(key.node()), key.type(), only);
            single = new Occupancy(filespace, key.type(), pool, inventory.versions(), inventory.bytes());
        } else {
            lines = Occupancy.of(server, filespace, key.type()).iterator();
        }
    }

    private String domain(String name) {
        if (!name.equals(ofNode)) {
            ofNode = name;
            while (node != null && node.get(Node.NAME).compareTo(name) < 0) {
                node = next(nodes);
            }
            domain = node != null && node.get(Node.NAME).equals(name) ? node.get(Node.DOMAIN) : "";
        }
        return domain;
    }

    private String pool(String of, DataType type, String managementClass) {
        int index = type.ordinal();
        if (!of.equals(lastDomain)) {
            lastDomain = of;
            Arrays.fill(lastClass, null);
        }
        if (!managementClass.equals(lastClass[index])) {
            lastClass[index] = managementClass;
            List<Object> place = List.of(of, type, managementClass);
            lastPool[index] = pools.get(place);
            if (lastPool[index] == null) {
                lastPool[index] = Occupancy.pool(new ActivePolicy(server, of), managementClass, type);
                pools.put(place, lastPool[index]);
            }
        }
        return lastPool[index];
    }
}
