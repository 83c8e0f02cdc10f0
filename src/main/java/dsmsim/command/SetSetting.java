package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.value.Style;
import java.util.Optional;

/**
 * SET of a server setting that is only stored: the operand is its new value, and without one the setting is back at its
 * initial value.
 *
 * @param command the full name in capitals
 * @param setting the setting
 * @param operand the command's operand, {@code value} where it has fixed values only
 * @param done the message of success, which takes the new value or nothing
 */
public record SetSetting<T>(String command, Attribute<T> setting, String operand, String done)
        implements Handler, Family {

    /** A setting whose command has no message of its own. */
    public static <T> SetSetting<T> of(String command, Attribute<T> setting, String operand) {
        return new SetSetting<>(command, setting, operand, "ANR1999I");
    }

    /** The same with that message of success. */
    public SetSetting<T> saying(String message) {
        return new SetSetting<>(command, setting, operand, message);
    }

    @Override
    public Optional<Handler> handler(String name) {
        return name.equals(command) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Optional<String> given = invocation.find(operand);
        T value = given.map(setting::read).orElse(setting.initial());
        context.update(server -> server.withSetting(setting, value));
        return Message.insertsOf(done) == 0
                ? Result.of(done)
                : Result.of(
                        done,
                        given.orElse(setting.type().show(setting.initial()).text(Style.STANDARD)));
    }
}
