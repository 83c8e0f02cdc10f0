package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.site.Password;
import dsmsim.site.Row;

/** The rules for passwords of nodes. */
final class NodePassword {
    private static final int LONGEST = 64;
    private static final String SPECIAL = "~!@#$%^&*_-+=`|(){}[]:;<>,.?/";
    private static final Level LONGER = Level.of(8, 1, 0, 0);
    private static final int SHORTEST_OF_8_1 = 8;

    private NodePassword() {}

    /**
     * The password of a node that is registered.
     *
     * @throws CommandFailure ANR2022E when it is needed and missing, ANR2051E or ANR3570E when it breaks a rule
     */
    static Password registered(Row node, Invocation invocation, Context context) {
        String clear = invocation.find("password").orElse("");
        if (!clear.isEmpty()) {
            return checked(clear, invocation, context);
        }
        boolean isNeeded = node.get(Node.AUTHENTICATION).equals("Local")
                && !node.get(Node.NODE_TYPE).equals("OBJECTCLIENT");
        if (isNeeded) {
            throw CommandFailure.of("ANR2022E");
        }
        return Password.NONE;
    }

    /** The password for storing. */
    static Password checked(String clear, Invocation invocation, Context context) {
        if (clear.length() > LONGEST || !hasValidCharacters(clear)) {
            throw CommandFailure.at(invocation.span("password"), "ANR2051E", "?***?");
        }
        int shortest = shortest(context.server().level());
        if (clear.length() < shortest) {
            throw CommandFailure.at(invocation.span("password"), "ANR3570E", "PASSWORD", shortest);
        }
        return Password.of(clear);
    }

    /** Characters, as SET MINPWLENGTH has it after an installation. */
    private static int shortest(Level level) {
        return level.isBefore(LONGER) ? 0 : SHORTEST_OF_8_1;
    }

    private static boolean hasValidCharacters(String clear) {
        for (int i = 0; i < clear.length(); i++) {
            char c = clear.charAt(i);
            boolean valid =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SPECIAL.indexOf(c) >= 0;
            if (!valid) {
                return false;
            }
        }
        return true;
    }
}
