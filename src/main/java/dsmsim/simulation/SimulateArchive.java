package dsmsim.simulation;

import dsmsim.site.DataType;

/** SIMULATE ARCHIVE. */
final class SimulateArchive extends StoreFiles {
    SimulateArchive() {
        super(DataType.ARCHIVE);
    }
}
