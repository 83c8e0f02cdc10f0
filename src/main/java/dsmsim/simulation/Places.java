package dsmsim.simulation;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Server;

/** Finds the servers that commands name. */
final class Places {

    private Places() {}

    /** The server of the site, up or not. */
    static Server server(String name, Context context) {
        return context.draft().site().server(name).orElseThrow(() -> CommandFailure.of("SIM0309E", name));
    }
}
