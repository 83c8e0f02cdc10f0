package dsmsim.replication;

import dsmsim.product.Level;

/** The levels at which replication changed. */
public final class Levels {
    /** Dissimilar policies, recovery of damaged files, ACTIVE_DATA that keeps inactive versions. */
    public static final Level V7_1_1 = Level.of(7, 1, 1, 0);

    /** The end of a failed process is told by ANR1893E too. */
    static final Level V7_1_3 = Level.of(7, 1, 3, 0);

    private Levels() {}
}
