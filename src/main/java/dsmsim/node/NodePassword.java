package dsmsim.node;

import dsmsim.administrator.PasswordRules;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.Password;
import dsmsim.site.Row;

/** The password of a node that is registered. */
final class NodePassword {

    private NodePassword() {}

    /**
     * The password for storing.
     *
     * @throws CommandFailure ANR2022E when it is needed and missing, ANR2051E or ANR3570E when it breaks a rule
     */
    static Password registered(Row node, Invocation invocation, Context context) {
        if (!invocation.find("password").orElse("").isEmpty()) {
            return PasswordRules.checked(invocation, context);
        }
        boolean isNeeded = node.get(Node.AUTHENTICATION).equals("LOCAL")
                && !node.get(Node.NODE_TYPE).equals("OBJECTCLIENT");
        if (isNeeded) {
            throw CommandFailure.of("ANR2022E").with(Message.of("SIM0821I", "<password>"));
        }
        return Password.NONE;
    }
}
