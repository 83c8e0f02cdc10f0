package dsmsim.inventory;

/** How many versions there are and how many bytes they have together. */
public record Counts(long versions, long bytes) {
    Counts plus(Counts other) {
        return new Counts(versions + other.versions, bytes + other.bytes);
    }
}
