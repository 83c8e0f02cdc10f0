package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.site.Row;

/** Notes in a server definition when its passwords were set. */
final class PasswordDates {

    private PasswordDates() {}

    static Row noted(Row server, Invocation invocation, Context context) {
        Row noted = server;
        if (invocation.given("SERVERPASSWORD")) {
            noted = noted.with(ServerDefinition.SERVER_PASSWORD_DATE, context.now());
        }
        if (invocation.given("PASSWORD")) {
            noted = noted.with(ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE, context.now());
        }
        return noted;
    }
}
