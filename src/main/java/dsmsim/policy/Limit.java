package dsmsim.policy;

/** The numbers of versions and days in copy groups, which may be NOLIMIT. */
public final class Limit {
    /** What NOLIMIT counts as. */
    public static final int NONE = Integer.MAX_VALUE;

    private static final String WORD = "NOLIMIT";

    private Limit() {}

    /** The number, {@link #NONE} for NOLIMIT. */
    public static int of(String value) {
        return value.equals(WORD) ? NONE : Integer.parseInt(value);
    }

    /** As queries show it. */
    static Object shown(String value) {
        return value.equals(WORD) ? "No Limit" : of(value);
    }
}
