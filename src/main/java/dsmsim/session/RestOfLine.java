package dsmsim.session;

import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For commands of which one operand is all the rest of the line, whatever stands there. */
final class RestOfLine {
    private RestOfLine() {}

    /**
     * The line with one operand behind the first words. A single word stays what it is, without its quotes.
     *
     * @param before how many words there are before it
     */
    static CommandLine shaped(CommandLine line, int before) {
        List<Word> words = line.words();
        if (words.size() <= before || isOne(words, before) && line.fault().isEmpty()) {
            return line;
        }
        int start = words.get(before).span().start();
        int end = line.fault().isPresent()
                ? line.text().stripTrailing().length()
                : words.get(words.size() - 1).span().end();
        Span span = new Span(start, end);
        Word.Item rest = new Word.Item(line.text().substring(start, end), true, span);
        List<Word> shaped = new ArrayList<>(words.subList(0, before));
        shaped.add(new Word("", List.of(rest), span));
        return new CommandLine(line.text(), line.routing(), shaped, line.redirection(), Optional.empty());
    }

    /** Whether there is one word more, without a keyword or a comma. */
    private static boolean isOne(List<Word> words, int before) {
        Word word = words.get(before);
        return words.size() == before + 1 && word.isOperand() && word.values().size() == 1;
    }
}
