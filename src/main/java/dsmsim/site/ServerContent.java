package dsmsim.site;

import dsmsim.inventory.Inventory;
import org.pcollections.TreePMap;

/** All that a server holds beside its name, level and platform. */
record ServerContent(
        boolean up,
        ObjectTables objects,
        Few<Attribute<?>, Object> settings,
        TreePMap<InventoryKey, Inventory> inventories,
        TreePMap<Integer, BackgroundProcess> processes,
        ActivityLog log,
        ActivitySummary summary,
        ServerSpot.Numbers numbers,
        long versionsChanged,
        LaterParts unknown) {

    /** That of a server which gets back its database of an earlier time; the numbers that it has given stay. */
    static ServerContent restored(Server now, Server earlier) {
        return new ServerContent(
                now.isUp(),
                earlier.objects(),
                earlier.settings(),
                earlier.inventories(),
                TreePMap.empty(),
                earlier.log(),
                earlier.summary(),
                now.numbers(),
                earlier.versionsChanged(),
                earlier.unknown());
    }
}
