package dsmsim.language;

import dsmsim.language.Word.Item;
import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Puts a {@link CommandLine} together from the tokens that the parser hands over, left to right. */
final class LineBuilder {
    private final List<Word> words = new ArrayList<>();
    private final List<Item> values = new ArrayList<>();
    private final ItemBuilder value = new ItemBuilder();
    private String text = "";
    private Routing routing = Routing.NONE;
    private Redirection redirection = Redirection.NONE;
    private String keyword = "";
    private int keywordStart;
    private int statementStart;
    private int statementEnd;

    /** Also after a failure, which leaves a line half done. */
    void begin(String newText) {
        text = newText;
        routing = Routing.NONE;
        redirection = Redirection.NONE;
        words.clear();
        values.clear();
        value.clear();
        keyword = "";
        statementEnd = 0;
    }

    CommandLine end() {
        return new CommandLine(text, routing, List.copyOf(words), redirection, Optional.empty());
    }

    /** What was read before a mistake. */
    CommandLine brokenOff(CommandFailure fault) {
        return new CommandLine(text, routing, List.copyOf(words), Redirection.NONE, Optional.of(fault));
    }

    void route(Token names) {
        routing = new Routing(split(names.getStartIndex(), names.getStopIndex()), false);
    }

    void routeList(Token names) {
        routing = new Routing(split(names.getStartIndex() + 1, names.getStopIndex()), true);
    }

    private List<String> split(int start, int end) {
        List<String> names = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == ',') {
                names.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return List.copyOf(names);
    }

    void text(Token token) {
        int end = token.getStopIndex() + 1;
        value.add(text.substring(token.getStartIndex(), end), false, token.getStartIndex(), end);
    }

    void string(Token token) {
        int end = token.getStopIndex() + 1;
        value.add(unquote(text, token.getStartIndex(), end - 1), true, token.getStartIndex(), end);
    }

    /** The characters between two quotes, doubled quotes made single. */
    static String unquote(String text, int open, int close) {
        char quote = text.charAt(open);
        String inner = text.substring(open + 1, close);
        if (inner.indexOf(quote) < 0) {
            return inner;
        }
        StringBuilder single = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            single.append(inner.charAt(i));
            if (inner.charAt(i) == quote) {
                i++;
            }
        }
        return single.toString();
    }

    void endElement() {
        values.add(value.take());
    }

    /** Takes the element before an equals sign for a keyword; false if it stood in quotes and cannot be one. */
    boolean keyword() {
        Item name = values.get(0);
        keyword = name.text();
        keywordStart = name.span().start();
        values.clear();
        return !name.quoted();
    }

    void endWord() {
        int start = keyword.isEmpty() ? values.get(0).span().start() : keywordStart;
        int end = values.get(values.size() - 1).span().end();
        words.add(new Word(
                keyword, values.size() == 1 ? List.of(values.get(0)) : List.copyOf(values), new Span(start, end)));
        values.clear();
        keyword = "";
    }

    void select(Token token) {
        text(token);
        endElement();
        endWord();
    }

    void sql(Token token) {
        if (statementEnd == 0) {
            statementStart = token.getStartIndex();
        }
        statementEnd = token.getStopIndex() + 1;
    }

    void endStatement() {
        if (statementEnd > 0) {
            value.add(text.substring(statementStart, statementEnd), true, statementStart, statementEnd);
            endElement();
            endWord();
        }
    }

    /** Sends the output to the file just named; false if the name is empty. */
    boolean redirect(boolean append) {
        String file = value.take().text();
        redirection = new Redirection(file, append);
        return !file.isEmpty();
    }
}
