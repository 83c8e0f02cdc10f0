package dsmsim.site;

/** The user has stopped the command that is running; what it has changed is to be dropped. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Interrupted() {
        super("", null, false, false);
    }
}
