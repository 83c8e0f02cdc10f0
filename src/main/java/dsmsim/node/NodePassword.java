package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Password;

/** The rules for passwords of nodes. */
final class NodePassword {
    /** Characters, as SET MINPWLENGTH has it after an installation. */
    private static final int SHORTEST = 0;

    private static final int LONGEST = 64;
    private static final String SPECIAL = "~!@#$%^&*_-+=`|(){}[]:;<>,.?/";

    private NodePassword() {}

    /** The password for storing; fails with ANR2022E when it is needed and missing, ANR2051E when it breaks a rule. */
    static Password checked(Invocation invocation, Context context, String clear) {
        boolean needed = !invocation.takes("TYPE")
                || invocation.find("TYPE").filter("CLIENT"::equals).isPresent();
        if (clear.isEmpty() && needed) {
            throw CommandFailure.of("ANR2022E");
        }
        if (clear.length() > LONGEST || clear.length() < SHORTEST || !hasValidCharacters(clear)) {
            throw CommandFailure.at(invocation.span("password"), "ANR2051E", "?***?");
        }
        return Password.of(clear);
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
