package dsmsim.session;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.PasswordRules;
import dsmsim.administrator.PasswordSettings;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.server.Connection;
import dsmsim.site.Draft;
import dsmsim.site.LogEntry;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/**
 * Whom a server lets in, and what it notes about those it does not.
 *
 * @param trusted whether no password is asked for
 */
record Admission(Draft draft, Server server, boolean trusted) {
    private static final String PLATFORM = "Linux x86-64";

    /** The administrator, when the server would let a session in; nothing is noted. */
    static Optional<Row> account(Server server, String name, Password password, boolean trusted) {
        return server.find(Administrator.TYPE, name)
                .filter(found -> trusted || found.get(Administrator.PASSWORD).matches(password))
                .filter(found -> !found.get(Administrator.LOCKED));
    }

    /**
     * The administrator, who has given the right password.
     *
     * @param newPassword in place of one that has expired
     * @throws CommandFailure ANS1051I, ANS1352E or ANS1361E; the server's log has the reason
     */
    Row admitted(String name, Password password, Optional<String> newPassword) {
        Optional<Row> found = server.find(Administrator.TYPE, name);
        if (found.isEmpty()) {
            throw refusal("ANS1051I", "ANR0423W", name);
        }
        Row row = found.get();
        if (row.get(Administrator.LOCKED)) {
            throw refusal("ANS1361E", "ANR0431W", name);
        }
        if (trusted) {
            return row;
        }
        if (!row.get(Administrator.PASSWORD).matches(password)) {
            CommandFailure refusal = refusal("ANS1051I", "ANR0424W", name);
            count(row);
            throw refusal;
        }
        Row renewed = newPassword.isPresent() ? renewed(row, newPassword.get()) : row;
        if (PasswordRules.hasExpired(renewed, server.setting(PasswordSettings.PERIOD), draft.now())) {
            throw refusal("ANS1352E", "ANR0425W", name);
        }
        return renewed.with(Administrator.INVALID_SIGN_ONS, 0);
    }

    private CommandFailure refusal(String told, String logged, String name) {
        int number = draft.beginSession(server.name());
        log(Message.of(logged, number, name, PLATFORM));
        return CommandFailure.of(told);
    }

    /** Another wrong password; at the limit the administrator is locked (SET INVALIDPWLIMIT page). */
    private void count(Row row) {
        String name = row.get(Administrator.NAME);
        int attempts = row.get(Administrator.INVALID_SIGN_ONS) + 1;
        int limit = server.setting(PasswordSettings.INVALID_LIMIT);
        boolean locks = limit > 0 && attempts >= limit;
        Row counted = row.with(Administrator.INVALID_SIGN_ONS, attempts).with(Administrator.LOCKED, locks);
        draft.update(server.name(), now -> now.with(counted));
        if (locks) {
            log(Message.of("ANR2178E", name, limit));
        } else if (limit > 0) {
            log(Message.of("ANR2177I", name, attempts, limit));
        }
    }

    private Row renewed(Row row, String newPassword) {
        PasswordRules.broken(newPassword, row, server).ifPresent(fault -> {
            throw new CommandFailure(fault.in("DSMADMC"));
        });
        return row.with(Administrator.PASSWORD, Password.of(newPassword))
                .with(Administrator.PASSWORD_SET, draft.now())
                .with(Administrator.PASSWORD_RESET, false);
    }

    /**
     * Begins a session, whatever becomes of the transaction.
     *
     * @param account the administrator as the session leaves it
     * @return the number of the session
     */
    int begin(Row account) {
        int[] number = {0};
        draft.keep(() -> {
            number[0] = draft.beginSession(server.name());
            draft.update(server.name(), now -> now.with(account));
        });
        logStart(number[0], account.get(Administrator.NAME));
        return number[0];
    }

    private void logStart(int session, String name) {
        Connection connection = new Connection(server.level(), session);
        connection.encryption().ifPresent(message -> log(message, session));
        log(Message.of("ANR0407I", session, name, PLATFORM, connection.method(), connection.address()), session);
    }

    private void log(Message message, int session) {
        draft.log(server.name(), new LogEntry(draft.now(), message, session, 0, ""));
    }

    /** Notes that a session has ended, on the server that it was on, if there is one and it is up. */
    static void logEnd(Draft draft, SignOn left) {
        if (draft.site().server(left.server()).filter(Server::isUp).isPresent()) {
            Message message = Message.of("ANR0405I", left.number(), left.administrator(), PLATFORM);
            draft.log(left.server(), new LogEntry(draft.now(), message, left.number(), 0, ""));
        }
    }

    private void log(Message message) {
        log(message, 0);
    }
}
