package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.List;

/** SETOPT: changes an option while the server runs, at once and for good, also in a macro (ROLLBACK page). */
final class Setopt implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        ServerOption option = named(invocation, context);
        if (option.allowed().isEmpty()) {
            throw CommandFailure.at(invocation.span("optionname"), "SIM0335E", option.key());
        }
        String text = invocation.text("option_value");
        String value = option.accepted(text, context.now().toLocalTime())
                .orElseThrow(() -> CommandFailure.at(
                        invocation.span("option_value"), "SIM0336E", option.key(), text, option.allowed()));
        context.draft().keep(context.serverName(), server -> ServerOptions.with(option.with(value), server));
        return Result.of("ANR2119I", option.key());
    }

    /** The option of that name, or the only one whose name begins so. */
    private static ServerOption named(Invocation invocation, Context context) {
        String name = invocation.text("optionname");
        List<ServerOption> options = ServerOptions.all(context.server());
        List<ServerOption> found =
                options.stream().filter(option -> option.key().equals(name)).toList();
        if (found.isEmpty()) {
            found = options.stream()
                    .filter(option ->
                            !option.allowed().isEmpty() && option.key().startsWith(name))
                    .toList();
        }
        if (found.size() != 1) {
            throw CommandFailure.at(invocation.span("optionname"), "ANR2020E", name)
                    .with(Message.of("SIM0822I", "<optionname>", "an option of those that QUERY OPTION shows"));
        }
        return found.get(0);
    }
}
