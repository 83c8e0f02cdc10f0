package dsmsim.console;

import dsmsim.completion.Completion;
import dsmsim.language.LineJoiner;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine which word completion is about. It never asks for more lines: the client joins lines by rules of its own. */
final class WordParser implements Parser {
    private final LineJoiner joiner;

    /**
     * @param joiner holds the lines of the command above the one being typed, in which a quote may be open
     */
    WordParser(LineJoiner joiner) {
        this.joiner = joiner;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        String typed = line.substring(0, cursor);
        LineJoiner.Beginning beginning = joiner.before(typed);
        String before = beginning.before().concat(typed.substring(beginning.skipped()));
        int length = before.length() - Completion.startOfWord(before);
        int start = Math.max(beginning.skipped(), cursor - length);
        return new WordAtCursor(line, cursor, typed.substring(start));
    }

    /** The line with the part of a word that stands before the cursor. */
    private record WordAtCursor(String line, int cursor, String word) implements CompletingParsedLine {

        /** Candidates are put in as they are. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}
