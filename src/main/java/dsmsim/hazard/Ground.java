package dsmsim.hazard;

/** How sure it is that a server behaves as the simulation has it. */
public enum Ground {
    /** Read in a public document of the product. */
    READ("read"),
    /** Concluded from such documents; see SIMULATE READING where it can be read in another way. */
    INFERRED("inferred");

    private final String word;

    Ground(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
