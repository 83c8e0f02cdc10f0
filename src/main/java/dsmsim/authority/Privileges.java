package dsmsim.authority;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Authority;
import dsmsim.binding.Invocation;
import dsmsim.catalog.Command;
import dsmsim.catalog.Privilege;
import dsmsim.catalog.Scope;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an administrator may issue a command. System privilege suffices for all. */
public final class Privileges {

    private Privileges() {}

    /** Fails with ANR2035E when the administrator lacks every privilege class that the command takes. */
    public static void check(Command command, Server server, String administrator) {
        if (command.privileges().contains(Privilege.ANY)) {
            return;
        }
        Optional<Row> row = server.find(Administrator.TYPE, administrator);
        if (row.isEmpty() || !holdsOne(command, row.get())) {
            throw CommandFailure.of("ANR2035E", administrator);
        }
    }

    private static boolean holdsOne(Command command, Row administrator) {
        if (administrator.get(Administrator.SYSTEM)) {
            return true;
        }
        for (Privilege privilege : command.privileges()) {
            if (holds(privilege, administrator)) {
                return true;
            }
        }
        return false;
    }

    /** A class that the product no longer has is nobody's. */
    private static boolean holds(Privilege privilege, Row administrator) {
        return switch (privilege) {
            case ANY -> true;
            case OPERATOR -> administrator.get(Administrator.OPERATOR);
            case POLICY -> !administrator.get(Administrator.POLICY).isNone();
            case STORAGE -> !administrator.get(Administrator.STORAGE).isNone();
            case NODE -> !administrator.get(Administrator.CLIENT_OWNER).isNone();
            case ANALYST, SYSTEM -> false;
        };
    }

    /** Fails with ANR2035E when the privilege that the administrator has does not cover what the command names. */
    public static void checkScope(Invocation invocation, Context context) {
        if (invocation.command().privileges().contains(Privilege.ANY)) {
            return;
        }
        Optional<Row> row = context.server().find(Administrator.TYPE, context.administrator());
        if (row.isEmpty() || !oneCovers(row.get(), invocation, context)) {
            throw CommandFailure.of("ANR2035E", context.administrator());
        }
    }

    private static boolean oneCovers(Row administrator, Invocation invocation, Context context) {
        if (administrator.get(Administrator.SYSTEM)) {
            return true;
        }
        for (Privilege privilege : invocation.command().privileges()) {
            if (holds(privilege, administrator) && covers(privilege, administrator, invocation, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Privilege privilege, Row administrator, Invocation invocation, Context context) {
        return switch (privilege) {
            case POLICY -> covers(administrator.get(Administrator.POLICY), Scope.Kind.DOMAIN, invocation, context);
            case STORAGE -> covers(administrator.get(Administrator.STORAGE), Scope.Kind.POOL, invocation, context);
            case NODE -> covers(administrator.get(Administrator.CLIENT_OWNER), Scope.Kind.NODE, invocation, context);
            case ANY, OPERATOR, ANALYST, SYSTEM -> true;
        };
    }

    /** What authority is over: domains, pools or nodes. That of no such object is left to the command. */
    private static boolean covers(Authority authority, Scope.Kind over, Invocation invocation, Context context) {
        Scope scope = invocation.command().scope();
        if (authority.everything() || scope.kind() == Scope.Kind.ANY) {
            return true;
        }
        List<String> names = names(scope, invocation);
        if (names.isEmpty()) {
            return false;
        }
        if (scope.kind() == Scope.Kind.NODE) {
            List<String> covered = new ArrayList<>();
            for (Row node : NodeNames.nodes(names, context)) {
                covered.add(node.get(over == Scope.Kind.NODE ? Node.NAME : Node.DOMAIN));
            }
            return over != Scope.Kind.POOL && authority.names().containsAll(covered);
        }
        return scope.kind() == over && authority.names().containsAll(names);
    }

    private static List<String> names(Scope scope, Invocation invocation) {
        List<String> names = new ArrayList<>();
        for (String parameter : scope.parameters()) {
            names.addAll(invocation.list(parameter));
        }
        return names;
    }
}
