package dsmsim.simulation;

import dsmsim.site.DataType;

/** SIMULATE MIGRATE. */
final class SimulateMigrate extends StoreFiles {
    SimulateMigrate() {
        super(DataType.SPACEMANAGED);
    }
}
