package dsmsim.inventory;

/** How many versions there are and how many bytes they have together. */
public record Counts(long versions, long bytes) {
    static final Counts NONE = new Counts(0, 0);

    Counts plus(Counts other) {
        return new Counts(versions + other.versions, bytes + other.bytes);
    }
}
