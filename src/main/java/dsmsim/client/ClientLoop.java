package dsmsim.client;

import dsmsim.language.LineJoiner;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads commands from an input and runs them, until QUIT or the end of the input. */
public final class ClientLoop {
    private final Session session;
    private final Screen screen;
    private final Input input;
    private final UnaryOperator<String> meaning;

    public ClientLoop(Session session, Screen screen, Input input) {
        this(session, screen, input, UnaryOperator.identity());
    }

    /** @param meaning what is run for a command that is read */
    public ClientLoop(Session session, Screen screen, Input input, UnaryOperator<String> meaning) {
        this.session = session;
        this.screen = screen;
        this.input = input;
        this.meaning = meaning;
    }

    public void run() {
        LineJoiner joiner = new LineJoiner();
        while (!session.isEnded()) {
            screen.flush();
            try {
                Optional<String> line = input.line(joiner.isPending() ? Prompts.CONTINUATION : Prompts.of(session));
                Optional<String> command = line.isPresent() ? joiner.add(line.get()) : joiner.finish();
                command.ifPresent(text -> session.run(meaning.apply(text), screen));
                joiner.fault().ifPresent(fault -> session.refuse(fault, screen));
                if (line.isEmpty()) {
                    return;
                }
            } catch (Abandoned nothing) {
                joiner = new LineJoiner();
            }
        }
    }
}
