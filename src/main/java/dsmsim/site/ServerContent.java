package dsmsim.site;

import dsmsim.inventory.Inventory;
import org.pcollections.TreePMap;

/** All that a stored server holds. */
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
        LaterParts unknown) {}
