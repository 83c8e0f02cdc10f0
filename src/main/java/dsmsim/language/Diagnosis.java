package dsmsim.language;

import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/**
 * What is wrong with a line, told from the token that does not fit and its neighbours.
 *
 * <p>The grammar decides on one token at a time, so there are few ways to fail.
 */
final class Diagnosis {
    /** Before all else, for behind a missing quote nothing is what it seems. */
    static final String OPEN_QUOTE = "ANR2002E";

    private final List<Token> tokens;

    /** Reads the line once more, for the parser keeps no tokens. */
    private Diagnosis(Parser parser) {
        CharStream characters = parser.getCurrentToken().getInputStream();
        characters.seek(0);
        CommandLineLexer lexer = new CommandLineLexer(characters);
        lexer.removeErrorListeners();
        BufferedTokenStream stream = new BufferedTokenStream(lexer);
        stream.fill();
        tokens = stream.getTokens();
    }

    /** Why the token cannot stand where it does. */
    static CommandFailure misfit(Parser parser, Token misfit) {
        return new Diagnosis(parser).misfit(misfit.getTokenIndex());
    }

    /** What is missing behind the token. */
    static CommandFailure missingAfter(Parser parser, Token last) {
        return new Diagnosis(parser).missingAfter(last.getTokenIndex());
    }

    private CommandFailure misfit(int misfit) {
        int last = tokens.size() - 2;
        if (type(last) == CommandLineLexer.OPEN_STRING) {
            int quote = tokens.get(last).getStartIndex();
            return CommandFailure.at(new Span(quote, quote + 1), OPEN_QUOTE);
        }
        return switch (type(misfit)) {
            case CommandLineLexer.EQUALS -> misplacedEquals(misfit);
            case CommandLineLexer.COMMA -> missingElement(misfit);
            case CommandLineLexer.ROUTE, CommandLineLexer.ROUTE_LIST -> unknownCommand(misfit, misfit);
            case CommandLineLexer.TEXT, CommandLineLexer.STRING -> failure("ANR2023E", misfit, text(misfit, misfit));
            default -> missingAfter(misfit - 1);
        };
    }

    private CommandFailure misplacedEquals(int equals) {
        if (type(equals - 1) == CommandLineLexer.GAP && isOfWord(equals - 2)) {
            return CommandFailure.at(span(equals, equals), "ANR2005E");
        }
        return CommandFailure.at(span(equals, equals), "ANR2003E", text(firstOfWord(equals), lastOfWord(equals)));
    }

    /** Instead of a word or value there is a blank, a redirection, or the end. */
    private CommandFailure missingAfter(int last) {
        return switch (type(last)) {
            case CommandLineLexer.EQUALS -> missingValue(last);
            case CommandLineLexer.COMMA -> missingElement(last);
            case CommandLineLexer.OVERWRITE -> failure("ANR2020E", last, ">");
            case CommandLineLexer.APPEND -> failure("ANR2020E", last, ">>");
            case CommandLineLexer.GAP -> unknownCommand(last - 1, last - 1);
            default -> unknownCommand(last, last);
        };
    }

    /** {@code A= b} has a blank too many, {@code A= B=c} and {@code A=} a value too few. */
    private CommandFailure missingValue(int equals) {
        boolean spaced = type(equals + 1) == CommandLineLexer.GAP
                && isOfWord(equals + 2)
                && type(equals + 3) != CommandLineLexer.EQUALS;
        if (spaced) {
            return CommandFailure.at(span(equals, equals), "ANR2005E");
        }
        int keyword = firstOfWord(equals);
        return CommandFailure.at(span(keyword, equals), "ANR2004E", upper(text(keyword, equals - 1)));
    }

    private CommandFailure missingElement(int comma) {
        int first = firstOfWord(comma);
        int last = lastOfWord(comma);
        return first == command() ? unknownCommand(first, last) : failure("ANR2020E", comma, upper(text(first, last)));
    }

    private CommandFailure unknownCommand(int first, int last) {
        return CommandFailure.at(span(first, last), "ANR2000E", upper(text(first, last)));
    }

    /** A failure whose text names the command, which is to be told by who knows its full name. */
    private CommandFailure failure(String identifier, int at, String insert) {
        return CommandFailure.at(span(at, at), identifier, insert);
    }

    private int command() {
        int first = 0;
        while (type(first) == CommandLineLexer.GAP
                || type(first) == CommandLineLexer.ROUTE
                || type(first) == CommandLineLexer.ROUTE_LIST) {
            first++;
        }
        return first;
    }

    private int firstOfWord(int index) {
        int first = index;
        while (isOfWord(first - 1)) {
            first--;
        }
        return first;
    }

    private int lastOfWord(int index) {
        int last = index;
        while (isOfWord(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isOfWord(int index) {
        return switch (type(index)) {
            case CommandLineLexer.TEXT, CommandLineLexer.STRING, CommandLineLexer.EQUALS, CommandLineLexer.COMMA ->
                true;
            default -> false;
        };
    }

    private int type(int index) {
        return index < 0 || index >= tokens.size()
                ? Token.EOF
                : tokens.get(index).getType();
    }

    private Span span(int first, int last) {
        return new Span(tokens.get(first).getStartIndex(), tokens.get(last).getStopIndex() + 1);
    }

    private String text(int first, int last) {
        Span span = span(first, last);
        return tokens.get(first).getInputStream().getText(Interval.of(span.start(), span.end() - 1));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
