package dsmsim.script;

import dsmsim.administrator.Administrator;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;

/** What privilege classes alone do not say about scripts. */
final class Ownership {

    private Ownership() {}

    /** Fails with ANR2035E unless the administrator has defined the script or has system privilege. */
    static void requireOver(Row script, Context context) {
        if (!script.get(Script.DEFINED_BY).equals(context.administrator())) {
            requireSystem(context);
        }
    }

    static void requireSystem(Context context) {
        boolean isSystem = context.server()
                .find(Administrator.TYPE, context.administrator())
                .filter(administrator -> administrator.get(Administrator.SYSTEM))
                .isPresent();
        if (!isSystem) {
            throw CommandFailure.of("ANR2035E", context.administrator());
        }
    }
}
