package dsmsim.replication;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * APAR IC92876: a synchronisation makes files inactive on the receiver that are active on both sides. Fixed in 6.3.5 and
 * 7.1.0. Which files are hit was not published; here: those of a directory for which newer files are sent.
 */
public final class DefectIC92876 {
    private static final Level FIXED = Level.of(6, 3, 5, 0);
    private static final int FILES_IN_DIRECTORY = 1000;

    private DefectIC92876() {}

    public static boolean affects(Level level) {
        return level.isBefore(FIXED);
    }

    /** What a server with the defect leaves behind, after a transfer has brought its inventory in line. */
    static Inventory spoil(Inventory received, Transfer transfer, long now) {
        BitSet directories = new BitSet();
        Difference difference = Difference.between(transfer.have(), transfer.want());
        difference.forEachRemaining(change -> {
            if (change instanceof Change.Add) {
                directories.set(change.version().file() / FILES_IN_DIRECTORY);
            }
        });
        List<Change> spoiled = new ArrayList<>();
        for (int directory = directories.nextSetBit(0);
                directory >= 0;
                directory = directories.nextSetBit(directory + 1)) {
            for (Version version : transfer.have().of(directory * FILES_IN_DIRECTORY, FILES_IN_DIRECTORY)) {
                if (isActiveThere(received, version)) {
                    spoiled.add(new Change.Update(version, version.deactivatedAt(now)));
                }
            }
        }
        return received.apply(spoiled);
    }

    private static boolean isActiveThere(Inventory received, Version version) {
        return received.find(version.key()).filter(Version::isActive).isPresent();
    }
}
