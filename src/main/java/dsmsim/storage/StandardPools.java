package dsmsim.storage;

import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.List;

/** The storage pools of a default installation, all on disk, and the device class DISK. */
public final class StandardPools {
    private static final List<String> NAMES = List.of("ARCHIVEPOOL", "BACKUPPOOL", "SPACEMGPOOL");

    private StandardPools() {}

    public static Server install(Server server, LocalDateTime when) {
        Server installed = server.with(DeviceClass.TYPE.row(DeviceClass.DISK).with(DeviceClass.CHANGED, when));
        for (String name : NAMES) {
            installed = installed.with(StoragePool.TYPE.row(name).with(StoragePool.CHANGED, when));
        }
        return installed;
    }
}
