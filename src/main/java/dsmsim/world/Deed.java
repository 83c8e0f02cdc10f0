package dsmsim.world;

/**
 * What somebody does to a site.
 *
 * @param server where it was asked for, by its name in the site; empty before any sign-on
 * @param session the number of the session on that server, 0 for none
 * @param command in full, without passwords; empty for what is no command, such as a sign-on
 */
public record Deed(String server, String administrator, int session, String command) {
    /** Nothing that the history tells of. */
    public static final Deed NONE = new Deed("", "", 0, "");

    /** What processes have done, which nobody has asked for just then. */
    public static final Deed STEPS = new Deed("", "", 0, "(processes)");

    boolean isNone() {
        return command.isEmpty();
    }
}
