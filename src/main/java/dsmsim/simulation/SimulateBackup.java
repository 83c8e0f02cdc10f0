package dsmsim.simulation;

import dsmsim.site.DataType;

/** SIMULATE BACKUP. */
final class SimulateBackup extends StoreFiles {
    SimulateBackup() {
        super(DataType.BACKUP);
    }
}
