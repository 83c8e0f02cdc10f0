package dsmsim.language;

import dsmsim.language.Word.Item;
import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Puts a {@link TypedLine} together from the tokens of the grammar, in whatever order they come. */
final class TypedLineReader {
    private final String text;
    private final CommandLineLexer lexer;
    private final List<Word> words = new ArrayList<>();
    private final List<Span> remarks = new ArrayList<>();
    private final List<Item> values = new ArrayList<>();
    private final ItemBuilder value = new ItemBuilder();
    private Routing routing = Routing.NONE;
    private Span prefix = Span.NONE;
    private Optional<Span> redirection = Optional.empty();
    private String keyword = "";
    private int statement = -1;
    private int wordStart = -1;
    private int wordEnd;
    private boolean hasValue;
    private boolean quoted;

    TypedLineReader(String text) {
        this.text = text;
        TextStream characters = new TextStream("SELCT");
        characters.read(text);
        lexer = new CommandLineLexer(characters);
        lexer.removeErrorListeners();
    }

    TypedLine read() {
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (redirection.isEmpty()) {
                add(token, token.getStartIndex(), token.getStopIndex() + 1);
            }
        }
        endWord();
        int end = redirection.map(Span::start).orElse(text.length());
        Optional<Span> sql =
                statement < 0 ? Optional.empty() : Optional.of(new Span(statement, Math.max(statement, end)));
        return new TypedLine(text, routing, List.copyOf(words), List.copyOf(remarks), prefix, sql, redirection);
    }

    private void add(Token token, int start, int end) {
        switch (token.getType()) {
            case CommandLineLexer.GAP -> gap(start, end);
            case CommandLineLexer.ROUTE -> route(start, end, start, end - 1, false);
            case CommandLineLexer.ROUTE_LIST -> route(start, end, start + 1, end - 1, true);
            case CommandLineLexer.OVERWRITE, CommandLineLexer.APPEND -> redirect(start, end);
            case CommandLineLexer.EQUALS -> equalsSign(start, end);
            case CommandLineLexer.COMMA -> comma(start, end);
            case CommandLineLexer.STRING -> part(LineBuilder.unquote(text, start, end - 1), true, start, end);
            case CommandLineLexer.OPEN_STRING -> part(LineBuilder.unquote(text, start, end), true, start, end);
            case CommandLineLexer.SQL -> part(text.substring(start, end), true, start, end);
            default -> part(text.substring(start, end), false, start, end);
        }
    }

    private void gap(int start, int end) {
        remarks(start, end);
        if (statement < 0) {
            endWord();
        }
    }

    private void remarks(int start, int end) {
        int open = text.indexOf("/*", start);
        while (open >= 0 && open < end) {
            int close = text.indexOf("*/", open + 2);
            int behind = close < 0 ? end : close + 2;
            remarks.add(new Span(open, behind));
            open = text.indexOf("/*", behind);
        }
    }

    private void route(int start, int end, int namesStart, int namesEnd, boolean parenthesised) {
        prefix = new Span(start, end);
        routing = new Routing(List.of(text.substring(namesStart, namesEnd).split(",")), parenthesised);
    }

    private void redirect(int start, int end) {
        endWord();
        int sign = text.indexOf('>', start);
        remarks(start, sign);
        redirection = Optional.of(new Span(sign, text.length()));
        remarks(sign, end);
    }

    private void equalsSign(int start, int end) {
        if (keyword.isEmpty() && values.isEmpty() && hasValue && !quoted) {
            keyword = value.take().text();
            hasValue = false;
            wordEnd = end;
        } else {
            part("=", false, start, end);
        }
    }

    private void comma(int start, int end) {
        begin(start, end);
        endElement();
    }

    private void part(String piece, boolean inQuotes, int start, int end) {
        begin(start, end);
        value.add(piece, inQuotes, start, end);
        hasValue = true;
        quoted |= inQuotes;
        if (lexer._mode == CommandLineLexer.STATEMENT && statement < 0) {
            endWord();
            statement = end;
        }
    }

    private void begin(int start, int end) {
        wordStart = wordStart < 0 ? start : wordStart;
        wordEnd = end;
    }

    private void endElement() {
        if (hasValue) {
            values.add(value.take());
            hasValue = false;
            quoted = false;
        }
    }

    private void endWord() {
        endElement();
        if (wordStart >= 0 && !(keyword.isEmpty() && values.isEmpty())) {
            Span span = new Span(wordStart, wordEnd);
            words.add(statement < 0 ? new Word(keyword, List.copyOf(values), span) : sql(span));
        }
        values.clear();
        keyword = "";
        wordStart = -1;
    }

    /** The whole statement behind SELECT is one operand. */
    private Word sql(Span span) {
        return new Word("", List.of(new Item(text.substring(span.start(), span.end()), true, span)), span);
    }
}
