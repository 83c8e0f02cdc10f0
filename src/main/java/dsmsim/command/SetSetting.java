package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.value.Style;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * SET of a server setting that is only stored: the operand is its new value, and without one the setting is back at its
 * initial value.
 *
 * @param command the full name in capitals
 * @param setting the setting
 * @param operand the command's operand, {@code value} where it has fixed values only
 * @param done the message of success, which takes the new value or nothing
 * @param rule what the text of the new value must be like
 * @param refusal the message for another one, which takes it
 */
public record SetSetting<T>(
        String command, Attribute<T> setting, String operand, String done, Predicate<String> rule, String refusal)
        implements Handler, Family {

    /** A setting whose command has no message of its own. */
    public static <T> SetSetting<T> of(String command, Attribute<T> setting, String operand) {
        return new SetSetting<>(command, setting, operand, "ANR1999I", text -> true, "");
    }

    /** The same with that message of success. */
    public SetSetting<T> saying(String message) {
        return new SetSetting<>(command, setting, operand, message, rule, refusal);
    }

    /** The same for values whose text obeys the rule; that message refuses others. */
    public SetSetting<T> onlyIf(Predicate<String> obeys, String message) {
        return new SetSetting<>(command, setting, operand, done, obeys, message);
    }

    @Override
    public Optional<Handler> handler(String name) {
        return name.equals(command) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Optional<String> given = invocation.find(operand);
        if (given.isPresent() && !rule.test(given.get())) {
            throw CommandFailure.at(invocation.span(operand), refusal, given.get());
        }
        T value = given.map(setting::read).orElse(setting.initial());
        context.update(server -> server.withSetting(setting, value));
        return Message.insertsOf(done) == 0
                ? Result.of(done)
                : Result.of(
                        done,
                        given.orElse(setting.type().show(setting.initial()).text(Style.STANDARD)));
    }
}
