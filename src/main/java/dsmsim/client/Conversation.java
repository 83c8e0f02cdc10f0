package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import dsmsim.resource.Resource;
import dsmsim.session.Prompts;
import dsmsim.session.ServerAddresses;
import dsmsim.session.Session;
import dsmsim.session.SessionLines;
import dsmsim.site.Server;
import java.util.List;
import java.util.Optional;

/** One run of the program behind its options: it greets, signs on, runs commands and takes its leave. */
final class Conversation {
    /** The level of the client on a site that has no server yet. */
    private static final Level OLDEST = Level.of(7, 1, 1, 0);

    private static final String HELP = "client-options.txt";
    private static final String USUAL_SERVER = "PRODSRV";
    private static final String USUAL_PORT = "1500";

    private final ClientOptions options;
    private final Session session;
    private final Screen screen;
    private final Input input;
    private final List<FileCopy> copies;

    /**
     * @param copies the files that get what is shown; what is wrong with them is said at the end
     */
    Conversation(ClientOptions options, Session session, Screen screen, Input input, List<FileCopy> copies) {
        this.options = options;
        this.session = session;
        this.screen = screen;
        this.input = input;
        this.copies = copies;
    }

    /**
     * Holds it.
     *
     * @param server to sign on to, see {@link #server}
     * @param prompts whether the user sees prompts
     * @return the exit status
     */
    int hold(Optional<String> server, SignOnDialogue dialogue, boolean prompts) {
        session.useClient(options.clientLevel());
        greet(clientLevel(server));
        if (options.has(Option.HELP)) {
            screen.line(Resource.text(HELP).stripTrailing());
            screen.flush();
            return 0;
        }
        Optional<ServerMessages> messages = options.watches() ? server.map(this::messages) : Optional.empty();
        int status = signOn(server, dialogue);
        if (status == SignOnDialogue.SIGNED_ON) {
            if (options.watches()) {
                messages.ifPresent(shown -> shown.showUntilEndOf(input));
                screen.blank();
            } else {
                converse(prompts);
            }
            status = session.highestReturnCode().number();
        }
        return end(status);
    }

    /** What the server writes from now on. */
    private ServerMessages messages(String server) {
        return new ServerMessages(session, server, screen, options.has(Option.MOUNTMODE));
    }

    private Level clientLevel(Optional<String> server) {
        Optional<Level> own = options.clientLevel();
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Server> found = server.isPresent() ? session.site().server(server.get()) : Optional.empty();
        return found.isPresent() ? found.get().level() : OLDEST;
    }

    private int signOn(Optional<String> server, SignOnDialogue dialogue) {
        int status = SignOnDialogue.SIGNED_ON;
        if (server.isPresent()) {
            status = dialogue.signOn(server.get());
            if (status == SignOnDialogue.SIGNED_ON && !options.isDataOnly()) {
                show(SessionLines.of(session, options.style()));
            }
        }
        screen.blank();
        return status;
    }

    /**
     * The server to sign on to: the one that the options name, else the one of their address, else the usual one, else
     * PRODSRV, else the first; empty on a site without any. A name that only an options file knows is given back as it is: such a server
     * does not answer.
     *
     * @throws CommandFailure ANS1217E for a name that neither the site nor an options file has
     */
    static Optional<String> server(ClientOptions options, Session session, Optional<String> usual) {
        Optional<String> named = options.server();
        if (named.isPresent() && session.site().server(named.get()).isPresent()) {
            return named;
        }
        Optional<String> address = options.find(Option.TCPSERVERADDRESS);
        if (address.isPresent()) {
            String port = options.find(Option.TCPPORT).orElse(USUAL_PORT);
            Optional<String> found = ServerAddresses.find(session.site(), address.get(), port);
            if (found.isPresent() || named.isPresent()) {
                return found.or(() -> named);
            }
        }
        if (named.isPresent()) {
            throw CommandFailure.of("ANS1217E");
        }
        return usual.isPresent() ? usual : first(session);
    }

    private static Optional<String> first(Session session) {
        if (session.site().server(USUAL_SERVER).isPresent()) {
            return Optional.of(USUAL_SERVER);
        }
        return session.site().servers().keySet().stream().findFirst();
    }

    private void greet(Level level) {
        if (!options.isDataOnly()) {
            show(Banner.of(level));
        }
        screen.speakAs(level);
    }

    private void show(List<String> lines) {
        for (String line : lines) {
            screen.line(line);
        }
    }

    private void converse(boolean prompts) {
        if (!options.command().isEmpty()) {
            screen.batch(Prompts.of(session), options.command());
            session.run(options.command(), screen);
            screen.flush();
            return;
        }
        if (prompts) {
            screen.blank();
        }
        new ClientLoop(session, screen, input).run();
        if (prompts) {
            screen.blank();
        }
    }

    private int end(int status) {
        int highest = status;
        for (FileCopy copy : copies) {
            Optional<Message> damage = copy.damage();
            if (damage.isPresent()) {
                screen.line(damage.get().text());
                screen.blank();
                highest = Math.max(highest, ReturnCode.OFILEWRITE.number());
            }
        }
        if (!options.isDataOnly()) {
            screen.line(Message.of("ANS8002I", highest).text());
            screen.line("");
        }
        screen.flush();
        return highest;
    }
}
