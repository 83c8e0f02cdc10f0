package dsmsim.language;

import dsmsim.message.CommandFailure;

/** The generated lexer and parser, wired to be used again for one line after another. Not for several threads. */
final class LineReader {
    private final TextStream characters = new TextStream("SELCT");
    private final CommandLineLexer lexer = new CommandLineLexer(characters);
    private final OneTokenAhead tokens = new OneTokenAhead(lexer);
    private final CommandLineParser parser = new CommandLineParser(tokens);

    LineReader() {
        lexer.removeErrorListeners();
        parser.removeErrorListeners();
        parser.setBuildParseTree(false);
        parser.setErrorHandler(new Faults());
    }

    /** The line; with a mistake in it, what stands before the mistake, if that is anything. */
    CommandLine read(String text) {
        try {
            return readWhole(text);
        } catch (CommandFailure fault) {
            CommandLine beginning = parser.line.brokenOff(fault);
            boolean isUnreadable = fault.messages().get(0).identifier().equals(Diagnosis.OPEN_QUOTE);
            if (isUnreadable || beginning.isEmpty()) {
                throw fault;
            }
            return beginning;
        }
    }

    CommandLine readWhole(String text) {
        characters.read(text);
        lexer.setInputStream(characters);
        tokens.begin();
        parser.setTokenStream(tokens);
        parser.line.begin(text);
        parser.commandLine();
        return parser.line.end();
    }
}
