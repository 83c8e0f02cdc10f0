package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;
import java.time.LocalDateTime;

/** Notes in a server definition when its passwords were set. */
final class PasswordDates {

    private PasswordDates() {}

    static Row noted(Row server, Invocation invocation, Context context) {
        Row noted = server;
        if (invocation.given("SERVERPASSWORD")) {
            noted = noted.with(
                    ServerDefinition.SERVER_PASSWORD_DATE, set(server.get(ServerDefinition.SERVER_PASSWORD), context));
        }
        if (invocation.given("PASSWORD")) {
            noted = noted.with(
                    ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE,
                    set(server.get(ServerDefinition.VIRTUAL_VOLUME_PASSWORD), context));
        }
        return noted;
    }

    /** A password that was taken away has not been set. */
    private static LocalDateTime set(Password password, Context context) {
        return password.isNone() ? Attribute.NEVER : context.now();
    }
}
