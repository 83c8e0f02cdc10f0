package dsmsim.replication;

import dsmsim.product.Level;

/** The levels at which replication changed. */
public final class Levels {
    /** A source of 7.1 needs a target of 7.1 ({@link Compatibility}). */
    static final Level V7_1 = Level.of(7, 1, 0, 0);

    /** Dissimilar policies, recovery of damaged files, ACTIVE_DATA that keeps inactive versions. */
    public static final Level V7_1_1 = Level.of(7, 1, 1, 0);

    /** The end of a failed process is told by ANR1893E too, and a source needs a target of 7.1.3. */
    static final Level V7_1_3 = Level.of(7, 1, 3, 0);

    private Levels() {}
}
