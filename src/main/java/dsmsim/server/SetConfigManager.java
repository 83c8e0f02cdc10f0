package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/**
 * SET CONFIGMANAGER: a new configuration manager begins with a default profile that has all servers and server groups
 * (command page).
 */
final class SetConfigManager implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        boolean becomes = invocation.yes("value");
        if (becomes && !context.server().setting(ServerSettings.CONFIGURATION_MANAGER)) {
            begin(context);
        }
        if (!becomes && !context.server().all(Profile.TYPE).isEmpty()) {
            throw CommandFailure.of("SIM0354E");
        }
        context.update(server -> server.withSetting(ServerSettings.CONFIGURATION_MANAGER, becomes));
        return Result.of("ANR1999I");
    }

    private static void begin(Context context) {
        Optional<String> manager = Subscription.manager(context.server());
        if (manager.isPresent()) {
            throw CommandFailure.of("SIM0353E", manager.get());
        }
        context.update(SetConfigManager::withDefault);
    }

    private static Server withDefault(Server server) {
        return server.with(Profile.TYPE.row(Profile.DEFAULT))
                .with(all(ProfileContent.SERVERS))
                .with(all(ProfileContent.SERVERGROUPS));
    }

    private static Row all(ProfileContent kind) {
        return Profile.ASSOCIATION.row(Profile.DEFAULT, kind.keyword(), Profile.ALL);
    }
}
