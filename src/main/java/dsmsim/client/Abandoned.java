package dsmsim.client;

/** The user does not want to go on with the line being typed, nor with the command it belongs to (Ctrl-C). */
public final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Abandoned() {
        super("", null, false, false);
    }
}
