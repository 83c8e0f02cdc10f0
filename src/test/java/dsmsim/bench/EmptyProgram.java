package dsmsim.bench;

/** Does nothing; its start is what the start of the program is measured against. */
public final class EmptyProgram {

    private EmptyProgram() {}

    public static void main(String[] arguments) {
        // Nothing to do.
    }
}
