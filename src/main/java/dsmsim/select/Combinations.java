package dsmsim.select;

/** Goes through the combinations of the rows of some tables. */
interface Combinations {

    /** Puts the rows of the next combination into the frame; false behind the last. */
    boolean next();
}
