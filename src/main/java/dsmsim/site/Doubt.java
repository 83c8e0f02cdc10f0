package dsmsim.site;

import java.util.List;

/**
 * A question on which the product's public documents can be read in two ways. SIMULATE READING chooses for the site;
 * nobody should trust a result that hangs on one without having tried both.
 */
public enum Doubt {
    /**
     * What a synchronisation does with files that only the receiver has. DELETE is what the REPLICATE NODE page says of
     * files that are no longer stored on the source, and the technote of data whose rule is NONE (step 7); KEEP is what its
     * promise asks for that nothing is lost.
     */
    RECEIVERONLY("DELETE", "KEEP", "Files that only the receiver has"),

    /**
     * Whether a server may replicate to one of a later level. ALLOW warns only; REFUSE takes APAR IT47767 by its word, with
     * which one direction of a role change between unequal levels cannot be run.
     */
    LEVELS("ALLOW", "REFUSE", "Replication to a later level");

    private final String initial;
    private final String other;
    private final String question;

    Doubt(String initial, String other, String question) {
        this.initial = initial;
        this.other = other;
        this.question = question;
    }

    /** The reading that holds until another one is chosen. */
    public String initial() {
        return initial;
    }

    /** The values that can be chosen. */
    public List<String> readings() {
        return List.of(initial, other);
    }

    /** What is in doubt, in a few words. */
    public String question() {
        return question;
    }
}
