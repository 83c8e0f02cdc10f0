package dsmsim.message;

import java.util.List;

/**
 * A command that cannot be done: it ends here, its changes are dropped, and these messages are the reply.
 *
 * <p>{@code span} is the place in the command line that is at fault, {@link Span#NONE} where the fault is not in the
 * text; {@code suggestions} are the nearest valid words, best first, at most three; {@code advice} are
 * messages of ours to a user who wants hints.
 */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;
    private final transient Span span;
    private final transient List<String> suggestions;
    private final transient List<Message> advice;

    public CommandFailure(List<Message> messages, Span span, List<String> suggestions) {
        this(messages, span, suggestions, List.of());
    }

    private CommandFailure(List<Message> messages, Span span, List<String> suggestions, List<Message> advice) {
        super(messages.get(0).text(), null, false, false);
        this.messages = List.copyOf(messages);
        this.span = span;
        this.suggestions = List.copyOf(suggestions);
        this.advice = List.copyOf(advice);
    }

    /** The same with a message of ours beside it, see {@link #advice}. */
    public CommandFailure with(Message hint) {
        return new CommandFailure(messages, span, suggestions, List.of(hint));
    }

    public CommandFailure(Message message) {
        this(List.of(message), Span.NONE, List.of());
    }

    public CommandFailure(List<Message> messages) {
        this(messages, Span.NONE, List.of());
    }

    /** The failure with one message, see {@link Message#of}. */
    public static CommandFailure of(String identifier, Object... inserts) {
        return new CommandFailure(Message.of(identifier, inserts));
    }

    /** The same, with the place in the command line. */
    public static CommandFailure at(Span span, String identifier, Object... inserts) {
        return new CommandFailure(List.of(Message.of(identifier, inserts)), span, List.of());
    }

    public List<Message> messages() {
        return messages;
    }

    public Span span() {
        return span;
    }

    public List<String> suggestions() {
        return suggestions;
    }

    public List<Message> advice() {
        return advice;
    }
}
