package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.session.Session;
import java.util.Optional;

/** Signs the user on, asking for the password where somebody can be asked. */
final class SignOnDialogue {
    /** The exit status after a server did not answer, as the product has it. */
    static final int NO_SESSION = -50;

    /** The exit status after a wrong name or password, as the product has it. */
    static final int REFUSED = 137;

    /** The exit status after the right password of an administrator who is locked, recalled from the product. */
    static final int LOCKED = 61;

    /** The exit status after a password that has expired, recalled from the product. */
    static final int EXPIRED = 52;

    /** The exit status of a success. */
    static final int SIGNED_ON = 0;

    private static final String QUESTION = "Enter your password:  ";
    private static final String NEW_PASSWORD = "Enter new password:  ";
    private static final String NEW_PASSWORD_AGAIN = "Enter new password for verification:  ";
    private static final int MOST_TRIES = 3;

    private final ClientOptions options;
    private final Optional<Terminal> terminal;
    private final Session session;
    private final Screen screen;

    SignOnDialogue(ClientOptions options, Optional<Terminal> terminal, Session session, Screen screen) {
        this.options = options;
        this.terminal = terminal;
        this.session = session;
        this.screen = screen;
    }

    /**
     * Signs on. Who names no administrator is the owner of the site and needs no password, unless one is given.
     *
     * @return {@link #SIGNED_ON}, or the exit status; then the messages have been shown
     */
    int signOn(String server) {
        Optional<String> password = options.find(Option.PASSWORD);
        String name = options.administrator();
        if (!options.has(Option.ID) && password.isEmpty()) {
            session.trust();
            password = Optional.of(name);
        }
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            if (password.isEmpty()) {
                password = ask(QUESTION);
            }
            Optional<Message> refusal = attempt(name, password.orElse(""), server);
            if (refusal.isEmpty()) {
                return SIGNED_ON;
            }
            screen.line(refusal.get().text());
            int status = status(refusal.get());
            if (status == EXPIRED && terminal.isPresent()) {
                return renew(name, password.orElse(""), server);
            }
            if (status != REFUSED || terminal.isEmpty()) {
                return failed(status);
            }
            password = Optional.empty();
        }
        return failed(REFUSED);
    }

    private static int status(Message refusal) {
        return switch (refusal.identifier()) {
            case "ANS1051I" -> REFUSED;
            case "ANS1352E" -> EXPIRED;
            case "ANS1361E" -> LOCKED;
            default -> NO_SESSION;
        };
    }

    /** Asks for a password in place of the one that has expired, until the server takes it. */
    private int renew(String name, String password, String server) {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            String once = ask(NEW_PASSWORD).orElse("");
            String again = ask(NEW_PASSWORD_AGAIN).orElse("");
            if (!once.equals(again)) {
                screen.line(Message.of("ANS1113E").text());
                continue;
            }
            Optional<Message> refusal = attempt(() -> session.signOn(name, password, once, server));
            if (refusal.isEmpty()) {
                return SIGNED_ON;
            }
            screen.line(refusal.get().text());
        }
        return failed(EXPIRED);
    }

    private Optional<String> ask(String question) {
        if (terminal.isEmpty()) {
            return Optional.empty();
        }
        screen.flush();
        Optional<String> answer = terminal.get().secret(question);
        screen.blank();
        return answer;
    }

    private Optional<Message> attempt(String name, String password, String server) {
        return attempt(() -> session.signOn(name, password, server));
    }

    private static Optional<Message> attempt(Runnable signOn) {
        try {
            signOn.run();
            return Optional.empty();
        } catch (CommandFailure failure) {
            return Optional.of(failure.messages().get(0));
        }
    }

    private int failed(int status) {
        screen.line(Message.of("ANS8023E").text());
        return status;
    }
}
