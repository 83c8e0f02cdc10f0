package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.session.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Signs the user on, and asks for the name and the password that are missing. */
final class SignOnDialogue {
    /** The exit status of a success. */
    static final int SIGNED_ON = 0;

    private static final String NAME = "Enter your user id:  ";
    private static final String PASSWORD = "Enter your password:  ";
    private static final String NEW_PASSWORD = "Enter new password:  ";
    private static final String NEW_PASSWORD_AGAIN = "Enter new password for verification:  ";
    private static final int MOST_TRIES = 3;

    private final ClientOptions options;
    private final Session session;
    private final Screen screen;
    private final Questions questions;
    private final Complaints complaints;
    private final boolean goesOn;
    private boolean answered = true;

    /**
     * @param attended whether somebody sits at a terminal, who may mend a password of the command line that is wrong
     */
    SignOnDialogue(
            ClientOptions options,
            Session session,
            Screen screen,
            Questions questions,
            Complaints complaints,
            boolean attended) {
        this.options = options;
        this.session = session;
        this.screen = screen;
        this.questions = questions;
        this.complaints = complaints;
        goesOn = attended || options.find(Option.PASSWORD).isEmpty();
    }

    /**
     * Signs on. The owner of the site needs no password.
     *
     * @return {@link #SIGNED_ON}, or the exit status; then the messages have been shown
     */
    int signOn(String server) {
        if (options.isOwner()) {
            session.trust();
            return signOn(options.administrator(), Optional.of(options.administrator()), server);
        }
        Optional<String> name = options.find(Option.ID);
        String administrator = name.isPresent() ? name.get() : ask(NAME, questions::answer);
        return signOn(administrator.toUpperCase(Locale.ROOT), options.find(Option.PASSWORD), server);
    }

    private int signOn(String name, Optional<String> given, String server) {
        Optional<String> known = given;
        for (int tries = 1; tries <= MOST_TRIES && answered; tries++) {
            String password = known.isPresent() ? known.get() : ask(PASSWORD, questions::secret);
            Optional<Message> refusal = attempt(() -> session.signOn(name, password, server));
            if (refusal.isEmpty()) {
                return SIGNED_ON;
            }
            complaints.say(refusal.get());
            int status = ExitStatus.of(refusal.get());
            if (status == ExitStatus.EXPIRED && goesOn) {
                return renew(name, password, server);
            }
            if (status != ExitStatus.REFUSED || !goesOn) {
                return failed(status);
            }
            known = Optional.empty();
        }
        return failed(ExitStatus.REFUSED);
    }

    /** Asks for a password in place of the one that has expired, until the server takes it. */
    private int renew(String name, String password, String server) {
        for (int tries = 1; tries <= MOST_TRIES && answered; tries++) {
            String once = ask(NEW_PASSWORD, questions::secret);
            String again = ask(NEW_PASSWORD_AGAIN, questions::secret);
            Optional<Message> refusal = once.equals(again)
                    ? attempt(() -> session.signOn(name, password, once, server))
                    : Optional.of(Message.of("ANS1113E"));
            if (refusal.isEmpty()) {
                return SIGNED_ON;
            }
            complaints.say(refusal.get());
        }
        return failed(ExitStatus.EXPIRED);
    }

    /** The answer; empty text when there is none, and then nothing more is asked. */
    private String ask(String question, Function<String, Optional<String>> way) {
        screen.flush();
        Optional<String> answer = answered ? way.apply(question) : Optional.empty();
        answered = answer.isPresent();
        screen.blank();
        return answer.orElse("");
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
        complaints.say(Message.of("ANS8023E"));
        return status;
    }
}
