package dsmsim.catalog;

import dsmsim.language.CommandLine;
import dsmsim.language.Redirection;
import dsmsim.language.Routing;
import dsmsim.language.Word;
import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;

/** Command lines for tests, split by rules just good enough for them. */
final class Lines {
    private Lines() {}

    static CommandLine of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = end(text, at, ' ');
            words.add(word(text, at, end));
            at = end;
        }
        return new CommandLine(text, Routing.NONE, words, Redirection.NONE);
    }

    private static Word word(String text, int start, int end) {
        int equals = end(text, start, '=');
        boolean keyword = equals < end && equals > start;
        int at = keyword ? equals + 1 : start;
        List<Word.Value> values = new ArrayList<>();
        while (at <= end) {
            int behind = Math.min(end(text, at, ','), end);
            values.add(value(text, at, behind));
            at = behind + 1;
        }
        return new Word(keyword ? text.substring(start, equals) : "", values, new Span(start, end));
    }

    private static Word.Value value(String text, int start, int end) {
        boolean quoted = end - start >= 2 && (text.charAt(start) == '"' || text.charAt(start) == '\'');
        String value = quoted ? text.substring(start + 1, end - 1) : text.substring(start, end);
        return new Word.Value(value, quoted, new Span(start, end));
    }

    private static int end(String text, int from, char separator) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == separator) {
                return i;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return text.length();
    }
}
