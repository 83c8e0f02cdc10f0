package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;
import java.util.List;

/** The administrators that a command names, and what the commands about them check alike. */
public final class Administrators {

    private Administrators() {}

    /** A new administrator as from now on registered, without a privilege. */
    public static Row registered(String name, Password password, Context context) {
        return Administrator.TYPE
                .row(name)
                .with(Administrator.PASSWORD, password)
                .with(Administrator.PASSWORD_SET, context.now())
                .with(Administrator.LAST_ACCESS, context.now())
                .with(Administrator.REGISTERED, context.now())
                .with(Administrator.REGISTERED_BY, context.administrator());
    }

    /**
     * The administrator of that name.
     *
     * @throws CommandFailure ANR2148E if there is none
     */
    public static Row required(String name, Context context) {
        return context.require(Administrator.TYPE, "ANR2148E", name);
    }

    /** The same, but not the server's own console, which cannot be changed. */
    static Row changeable(String name, Context context) {
        if (name.equals(Administrator.SERVER_CONSOLE)) {
            throw CommandFailure.of("SIM0600E", name);
        }
        return required(name, context);
    }

    /** The administrator of that name, or all that match, the server's own console excepted; never none. */
    static List<Row> changeableMatching(String pattern, Context context) {
        if (!Wildcard.isOne(pattern)) {
            return List.of(changeable(pattern, context));
        }
        List<Row> found = context.matching(Administrator.TYPE, List.of(pattern));
        found.removeIf(row -> row.get(Administrator.NAME).equals(Administrator.SERVER_CONSOLE));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return found;
    }

    /** No administrator has that name, and it is a name for one. */
    static void requireFree(String name, String operand, Invocation invocation, Context context) {
        if (name.equals("NONE")) {
            throw CommandFailure.at(invocation.span(operand), "SIM0601E", name);
        }
        if (context.server().has(Administrator.TYPE, name)) {
            throw CommandFailure.at(invocation.span(operand), "ANR2149E", name);
        }
    }

    /**
     * The administrator is not the one who issues the command: sessions of others are not known.
     *
     * @throws CommandFailure ANR2151E
     */
    static void requireAbsent(String name, Context context) {
        if (name.equals(context.administrator())) {
            throw CommandFailure.of("ANR2151E", name);
        }
    }

    /** Takes the authority over an object that is gone from all who have it by name. */
    public static void forget(Attribute<Authority> privilege, String object, Context context) {
        for (Row administrator : context.server().all(Administrator.TYPE).values()) {
            Authority authority = administrator.get(privilege);
            if (authority.names().contains(object)) {
                context.put(administrator.with(privilege, authority.without(List.of(object))));
            }
        }
    }

    /** Another administrator has system privilege as well, the server's own console not counted. */
    public static void requireOtherSystem(Row administrator, Context context) {
        if (!administrator.get(Administrator.SYSTEM)) {
            return;
        }
        for (Row other : context.server().all(Administrator.TYPE).values()) {
            String name = other.get(Administrator.NAME);
            boolean isConsole = name.equals(Administrator.SERVER_CONSOLE);
            if (other.get(Administrator.SYSTEM) && !isConsole && !name.equals(administrator.get(Administrator.NAME))) {
                return;
            }
        }
        throw CommandFailure.of("SIM0602E", administrator.get(Administrator.NAME));
    }
}
