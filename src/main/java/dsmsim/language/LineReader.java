package dsmsim.language;

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

    CommandLine read(String text) {
        characters.read(text);
        lexer.setInputStream(characters);
        tokens.begin();
        parser.setTokenStream(tokens);
        parser.line.begin(text);
        parser.commandLine();
        return parser.line.end();
    }
}
