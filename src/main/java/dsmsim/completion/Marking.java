package dsmsim.completion;

import dsmsim.binding.KnownObjects;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.CommandWords;
import dsmsim.completion.Mark.Kind;
import dsmsim.language.TypedLine;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what the parts of a command are while it is typed, for showing them in colours. */
public final class Marking {
    private final Catalog catalog;

    public Marking(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The marks of the line from left to right; none is within another, but those of a command within quotes.
     *
     * @param cursor an offset into the text; what is wrong with the word there, but may become right, has no mark
     * @param level of the server that runs the command
     * @param objects those of that server
     */
    public List<Mark> of(TypedLine line, int cursor, Level level, KnownObjects objects) {
        List<Mark> marks = new ArrayList<>();
        if (!line.routing().isNone()) {
            marks.add(new Mark(line.prefix(), Kind.ROUTING));
        }
        for (Span remark : line.remarks()) {
            marks.add(new Mark(remark, Kind.REMARK));
        }
        line.redirection().ifPresent(span -> marks.add(new Mark(span, Kind.REDIRECTION)));
        if (!line.words().isEmpty()) {
            markWords(line, cursor, level, objects, marks);
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    private void markWords(TypedLine line, int cursor, Level level, KnownObjects objects, List<Mark> marks) {
        List<Word> words = line.words();
        CommandWords.Found found = catalog.commandWords().find(words, level);
        if (found.isNothing()) {
            markBegun(words, cursor, level, marks);
            return;
        }
        for (int i = 0; i < found.words(); i++) {
            marks.add(new Mark(nameSpan(words.get(i)), Kind.COMMAND));
        }
        if (line.statement().isPresent()) {
            new StatementMarks(line, cursor, level, marks).mark();
            return;
        }
        ParameterMarks parameters =
                new ParameterMarks(this, found.command(), level, objects, line.text(), cursor, marks);
        List<Word> rest = new ArrayList<>();
        Word last = words.get(found.words() - 1);
        if (!last.isOperand() && !last.values().isEmpty()) {
            rest.add(new Word("", last.values(), last.valueSpan()));
        }
        rest.addAll(words.subList(found.words(), words.size()));
        parameters.mark(rest);
    }

    /** The words of no command, or not yet. */
    private void markBegun(List<Word> words, int cursor, Level level, List<Mark> marks) {
        List<String> known = catalog.commandWords().following(List.of(), level);
        List<String> nouns = catalog.commandWords().following(List.of(name(words.get(0))), level);
        if (nouns.isEmpty()) {
            markUnknown(words.get(0), known, cursor, marks);
            return;
        }
        marks.add(new Mark(nameSpan(words.get(0)), Kind.COMMAND));
        if (words.size() > 1) {
            markUnknown(words.get(1), nouns, cursor, marks);
        }
    }

    private static void markUnknown(Word word, List<String> known, int cursor, List<Mark> marks) {
        String begun = Letters.upper(name(word));
        if (isAt(word.span(), cursor)) {
            for (String full : known) {
                if (full.startsWith(begun)) {
                    return;
                }
            }
        }
        marks.add(new Mark(nameSpan(word), Kind.UNKNOWN_COMMAND));
    }

    static boolean isAt(Span span, int cursor) {
        return span.start() <= cursor && cursor <= span.end();
    }

    private static String name(Word word) {
        return word.isOperand() ? word.value().text() : word.keyword();
    }

    /** A word without its value. */
    static Span nameSpan(Word word) {
        int start = word.span().start();
        return word.isOperand()
                ? word.span()
                : new Span(start, start + word.keyword().length());
    }
}
