package dsmsim.session;

import dsmsim.administrator.Administrator;
import dsmsim.catalog.Command;
import dsmsim.catalog.Privilege;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/** Whether an administrator may issue a command. System privilege suffices for all. */
final class Privileges {

    private Privileges() {}

    /** Fails with ANR2035E when the administrator lacks every privilege class that the command takes. */
    static void check(Command command, Server server, String administrator) {
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

    private static boolean holds(Privilege privilege, Row administrator) {
        return switch (privilege) {
            case ANY -> true;
            case OPERATOR -> administrator.get(Administrator.OPERATOR);
            case POLICY -> !administrator.get(Administrator.POLICY).isEmpty();
            case STORAGE -> !administrator.get(Administrator.STORAGE).isEmpty();
            case NODE, ANALYST, SYSTEM -> false;
        };
    }
}
