package dsmsim.console;

import dsmsim.catalog.Completion;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine which word completion is about. It never asks for more lines: the client joins lines by rules of its own. */
final class WordParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        String before = line.substring(0, cursor);
        return new WordAtCursor(line, cursor, before.substring(Completion.startOfWord(before)));
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
