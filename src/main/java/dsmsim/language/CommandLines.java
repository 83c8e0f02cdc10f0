package dsmsim.language;

import java.util.Optional;

/** Reads the text of commands. */
public final class CommandLines {
    /** A reader keeps its lexer and parser, which cost more to make than a line to read. Not a lambda, for the start. */
    private static final ThreadLocal<LineReader> READER = new ThreadLocal<>() {
        @Override
        protected LineReader initialValue() {
            return new LineReader();
        }
    };

    private CommandLines() {}

    /**
     * The shape of one logical line, see {@link LineJoiner}.
     *
     * <p>What follows SELECT is passed on as one quoted operand, since its quotes and signs are those of SQL.
     *
     * @throws dsmsim.message.CommandFailure if quotes, equals signs, commas or the redirection are misplaced:
     *     ANR2000E, ANR2002E to ANR2005E, ANR2020E or ANR2023E, with the place
     */
    public static CommandLine parse(String text) {
        return READER.get().readWhole(text);
    }

    /**
     * The same of a line to be run: it may end with a mistake in its parameters, of which its command is to be told first.
     *
     * @throws dsmsim.message.CommandFailure if a quote is not closed, or the mistake comes before the first word is over
     */
    public static CommandLine read(String text) {
        return READER.get().read(text);
    }

    /** The same of one line of many: a plain one is not put before the grammar, which has the same to say of it. */
    public static CommandLine readOfMany(String text) {
        Optional<CommandLine> plain = PlainLine.read(text);
        return plain.isPresent() ? plain.get() : read(text);
    }
}
