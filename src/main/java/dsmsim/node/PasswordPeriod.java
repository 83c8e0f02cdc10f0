package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * After how many days the passwords of single nodes and administrators expire. Passwords that a directory server keeps have
 * a period there.
 */
final class PasswordPeriod {

    private PasswordPeriod() {}

    /**
     * Sets the period of the nodes and administrators that the command names.
     *
     * @param days empty for the server's own period
     * @return a message for each of them
     */
    static List<Message> setForNamed(OptionalInt days, Invocation invocation, Context context) {
        List<Message> messages = new ArrayList<>();
        for (String name : invocation.list("NODE")) {
            setForNode(context.require(Node.TYPE, "ANR2146E", name), days, context);
            messages.add(Message.of("ANR2063I", name));
        }
        for (String name : invocation.list("ADMIN")) {
            setForAdministrator(Administrators.required(name, context), days, context);
            messages.add(Message.of("ANR2071I", name));
        }
        return messages;
    }

    static void setForNode(Row node, OptionalInt days, Context context) {
        if (node.get(Node.AUTHENTICATION).equals("LOCAL")) {
            context.put(node.with(Node.PASSWORD_PERIOD, days));
        }
    }

    static void setForAdministrator(Row administrator, OptionalInt days, Context context) {
        if (administrator.get(Administrator.AUTHENTICATION).equals("LOCAL")) {
            context.put(administrator.with(Administrator.PASSWORD_PERIOD, days));
        }
    }
}
