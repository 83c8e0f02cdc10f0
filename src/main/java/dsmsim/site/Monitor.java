package dsmsim.site;

/** Watches over commands that may take long: tells somebody how far they are, and stops them on demand. */
public interface Monitor {
    /** Nobody watches. */
    Monitor NONE = new Monitor() {
        @Override
        public void step(String task, String unit, long done, long total) {
            // Nobody is told; no lambda, since every start comes by here.
        }
    };

    /**
     * Something has been done, and a good moment to stop it is now. Costs next to nothing, but is not for single files.
     *
     * @param task what is being done, for example {@code Replicate Node NODE1 /FS1}
     * @param unit what is counted, in the plural
     * @param total how many there are in all, 0 where that is not known
     * @throws Interrupted when the user wants no more of it
     */
    void step(String task, String unit, long done, long total);
}
