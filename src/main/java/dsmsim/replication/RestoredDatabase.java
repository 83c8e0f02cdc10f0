package dsmsim.replication;

import dsmsim.site.InventoryKey;
import dsmsim.site.Server;

/**
 * What a server that has got back an earlier database does about replication: it sends nothing more until ENABLE REPLICATION
 * (its command page, ANR0340E), and compares file by file at the first replication, since what it knew of its partners is that
 * of another time (REPLICATE NODE page).
 */
public final class RestoredDatabase {

    private RestoredDatabase() {}

    /** The server as it is after the restore. */
    public static Server of(Server restored) {
        Server server = restored.withSetting(ReplicationSettings.OUTBOUND, false)
                .withSetting(ReplicationSettings.RESTORED, true);
        for (InventoryKey key : restored.inventories().keySet()) {
            if (!key.partner().isEmpty()) {
                server = server.without(key);
            }
        }
        return server;
    }
}
