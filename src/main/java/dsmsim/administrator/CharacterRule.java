package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How many characters of a kind the passwords of administrators must have at least, and the SET MINPWCHAR command that
 * says so.
 *
 * @param command the full name in capitals
 * @param words the kind of characters, for messages
 * @param sessionSecurity of the administrators whom the rule is for; empty for all
 */
record CharacterRule(
        String command, Attribute<Integer> setting, String words, String sessionSecurity, IntPredicate counts)
        implements Handler, Family {
    private static final Level KNOWN = Level.of(8, 1, 0, 0);
    /** What the minimums that hold for one administrator may come to. */
    private static final int MOST = 58;

    static final CharacterRule ALPHABETIC =
            of("ALPHABETIC", "MINPWALPHA", "alphabetic", "TRANSITIONAL", PasswordRules::isLetter);
    static final CharacterRule LOWER = of("LOWER", "MINPWLOWER", "lower-case", "STRICT", Character::isLowerCase);
    static final CharacterRule NUMERIC = of("NUMERIC", "MINPWNUM", "numeric", "", PasswordRules::isDigit);
    static final CharacterRule SPECIAL = of("SPECIAL", "MINPWSPEC", "special", "", PasswordRules::isSpecial);
    static final CharacterRule UPPER = of("UPPER", "MINPWUPPER", "upper-case", "STRICT", Character::isUpperCase);

    private static final List<CharacterRule> ALL = List.of(ALPHABETIC, LOWER, UPPER, NUMERIC, SPECIAL);

    static final List<Attribute<Integer>> SETTINGS =
            ALL.stream().map(CharacterRule::setting).toList();

    private static CharacterRule of(
            String kind, String column, String words, String sessionSecurity, IntPredicate counts) {
        return new CharacterRule(
                "SET MINPWCHAR" + kind, Attribute.number(column, words, 0), words, sessionSecurity, counts);
    }

    @Override
    public Optional<Handler> handler(String name) {
        return name.equals(command) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        int number = invocation.number("number");
        context.update(server -> server.withSetting(setting, number));
        for (String security : List.of("TRANSITIONAL", "STRICT")) {
            if (sum(context.server(), security) > MOST) {
                throw CommandFailure.at(invocation.span("number"), "SIM0606E", MOST);
            }
        }
        return Result.of("ANR1999I");
    }

    private static int sum(Server server, String sessionSecurity) {
        int sum = 0;
        for (CharacterRule rule : ALL) {
            sum += rule.isFor(sessionSecurity) ? server.setting(rule.setting) : 0;
        }
        return sum;
    }

    private boolean isFor(String security) {
        return sessionSecurity.isEmpty() || sessionSecurity.equals(security);
    }

    /** What is wrong with a new password of an administrator. */
    static Optional<Message> broken(String clear, Row administrator, Server server) {
        if (server.level().isBefore(KNOWN)) {
            return Optional.empty();
        }
        for (CharacterRule rule : ALL) {
            int least = server.setting(rule.setting);
            boolean isFor = rule.isFor(administrator.get(Administrator.SESSION_SECURITY));
            if (isFor && clear.chars().filter(rule.counts).count() < least) {
                return Optional.of(Message.of("SIM0607E", least, rule.words));
            }
        }
        return Optional.empty();
    }
}
