package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The rules for passwords of nodes and administrators. */
public final class PasswordRules {
    private static final int LONGEST = 64;
    private static final String SPECIAL = "~!@#$%^&*_-+=`|(){}[]:;<>,.?/";

    private PasswordRules() {}

    /**
     * The password of a node or of the server, as a command gives it by its operand {@code password}.
     *
     * @throws CommandFailure ANR2051E or ANR3570E when it breaks a rule
     */
    public static Password checked(Invocation invocation, Context context) {
        return checked(invocation, broken(invocation.text("password"), context.server()));
    }

    /** The same of an administrator, for whom there are more rules; SIM0607E for one of those. */
    static Password checked(Row administrator, Invocation invocation, Context context) {
        return checked(invocation, broken(invocation.text("password"), administrator, context.server()));
    }

    private static Password checked(Invocation invocation, Optional<Message> fault) {
        if (fault.isPresent()) {
            throw new CommandFailure(List.of(fault.get()), invocation.span("password"), List.of());
        }
        return Password.of(invocation.text("password"));
    }

    /** What is wrong with a new password of an administrator. */
    public static Optional<Message> broken(String clear, Row administrator, Server server) {
        Optional<Message> fault = broken(clear, server);
        return fault.isPresent() ? fault : CharacterRule.broken(clear, administrator, server);
    }

    private static Optional<Message> broken(String clear, Server server) {
        if (clear.isEmpty() || clear.length() > LONGEST || !hasValidCharacters(clear)) {
            return Optional.of(Message.of("ANR2051E", "?***?"));
        }
        int shortest = PasswordSettings.minimumLength(server);
        return clear.length() < shortest ? Optional.of(Message.of("ANR3570E", "PASSWORD", shortest)) : Optional.empty();
    }

    private static boolean hasValidCharacters(String clear) {
        for (int i = 0; i < clear.length(); i++) {
            if (!isLetter(clear.charAt(i)) && !isDigit(clear.charAt(i)) && !isSpecial(clear.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpecial(int c) {
        return SPECIAL.indexOf(c) >= 0;
    }

    /** Whether the administrator has to give a new password: the old one is too old, or somebody wants it. */
    public static boolean hasExpired(Row administrator, int commonPeriod, LocalDateTime now) {
        if (administrator.get(Administrator.AUTHENTICATION).equals("LDAP")) {
            return false;
        }
        int days = administrator.get(Administrator.PASSWORD_PERIOD).orElse(commonPeriod);
        LocalDateTime set = administrator.get(Administrator.PASSWORD_SET);
        boolean isTooOld = days > 0 && !set.equals(Attribute.NEVER) && now.isAfter(set.plusDays(days));
        return isTooOld || administrator.get(Administrator.PASSWORD_RESET);
    }
}
