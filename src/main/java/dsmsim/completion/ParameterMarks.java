package dsmsim.completion;

import dsmsim.binding.Forms;
import dsmsim.binding.Given;
import dsmsim.binding.KnownObjects;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.completion.Mark.Kind;
import dsmsim.language.TypedLine;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks the parameters of one command from left to right; each is judged by those before it that are right. */
final class ParameterMarks {
    private final Marking marking;
    private final Command command;
    private final Level level;
    private final KnownObjects objects;
    private List<Form> forms = List.of();
    private List<Word> line = List.of();
    private final String text;
    private final int cursor;
    private final List<Mark> marks;
    private final List<Word> operands = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Word> keywords = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Behind an operand that is wrong nobody knows what the next one is. */
    private boolean lost;

    ParameterMarks(
            Marking marking,
            Command command,
            Level level,
            KnownObjects objects,
            String text,
            int cursor,
            List<Mark> marks) {
        this.marking = marking;
        this.command = command;
        this.level = level;
        this.objects = objects;
        this.text = text;
        this.cursor = cursor;
        this.marks = marks;
    }

    void mark(List<Word> words) {
        forms = Forms.of(command, level, words, objects);
        line = words;
        for (Word word : words) {
            if (!word.isOperand()) {
                markKeyword(word);
            } else if (!lost) {
                markOperand(word);
            }
        }
    }

    private Given given() {
        Given given = new Given();
        operands.forEach(given::addOperand);
        for (int i = 0; i < names.size(); i++) {
            given.addKeyword(names.get(i), keywords.get(i));
        }
        return given;
    }

    private void markKeyword(Word word) {
        Optional<Parameter> parameter = command.keywords().find(word.keyword(), level);
        if (parameter.isEmpty() || !seen.add(parameter.get().name())) {
            add(Marking.nameSpan(word), Kind.UNKNOWN_KEYWORD);
            return;
        }
        String name = parameter.get().name();
        Given given = given();
        given.addKeyword(name, Matcher.PROBE);
        Place place = Place.of(forms, given);
        boolean fits = !place.isNone() || dependsOnOthers(name) || fitsInLine(name);
        add(Marking.nameSpan(word), fits ? Kind.KEYWORD : Kind.UNKNOWN_KEYWORD);
        boolean right = fits && markValues(word, place.isNone() ? Place.anywhere(forms, name) : place);
        if (right && !place.isNone()) {
            names.add(name);
            keywords.add(word);
        }
    }

    /** Whether the keyword has a place in the whole line: others behind it may tell which of several ways is meant. */
    private boolean fitsInLine(String name) {
        Given whole = new Given();
        for (Word word : line) {
            if (word.isOperand()) {
                whole.addOperand(word);
                continue;
            }
            Optional<Parameter> parameter = command.keywords().find(word.keyword(), level);
            if (parameter.isPresent() && whole.indexOf(parameter.get().name()) < 0) {
                String other = parameter.get().name();
                whole.addKeyword(other, other.equals(name) ? Matcher.PROBE : word);
            }
        }
        return !Place.of(forms, whole).isNone();
    }

    /** Whether the keyword has no place of its own, but only beside others, which may follow. */
    private boolean dependsOnOthers(String name) {
        Given alone = new Given();
        alone.addKeyword(name, Matcher.PROBE);
        return !Place.anywhere(forms, name).isNone() && Place.of(forms, alone).isNone();
    }

    private void markOperand(Word word) {
        Given given = given();
        given.addOperand(Matcher.PROBE);
        Place place = Place.of(forms, given);
        if (isKeywordBegun(word) && !takes(place, word)) {
            return;
        }
        if (place.isNone()) {
            add(word.span(), Kind.BAD_VALUE);
        } else if (markValues(word, place)) {
            operands.add(word);
            return;
        }
        lost = true;
    }

    private static boolean takes(Place place, Word word) {
        return !place.isNone() && place.taker(0, word.value().text()).isPresent();
    }

    private boolean isKeywordBegun(Word word) {
        if (!Marking.isAt(word.span(), cursor)) {
            return false;
        }
        String begun = Letters.upper(word.value().text());
        for (String name : command.keywords().names(level)) {
            if (name.startsWith(begun)) {
                return true;
            }
        }
        return false;
    }

    /** Marks the elements of a list, or the one value; false if any of them is wrong or not finished. */
    private boolean markValues(Word word, Place place) {
        boolean right = !word.values().isEmpty();
        for (int i = 0; i < word.values().size(); i++) {
            Word.Item value = word.values().get(i);
            Optional<Syntax> taker = place.taker(i, value.text());
            if (taker.isPresent()) {
                markRight(value, taker.get(), place);
            } else if (!Marking.isAt(value.span(), cursor) || !place.mayBegin(i, value.text())) {
                add(value.span(), Kind.BAD_VALUE);
            }
            right &= taker.isPresent();
        }
        return right;
    }

    private void markRight(Word.Item value, Syntax taker, Place place) {
        if (taker instanceof Literal) {
            add(value.span(), Kind.FIXED_VALUE);
        } else if (value.quoted()) {
            add(value.span(), Kind.QUOTED);
            if (place.takesCommand()) {
                markCommand(value.span());
            }
        }
    }

    /** The command within quotes. */
    private void markCommand(Span quoted) {
        int start = quoted.start() + 1;
        char quote = text.charAt(quoted.start());
        boolean closed = quoted.end() > start && text.charAt(quoted.end() - 1) == quote;
        TypedLine inner = TypedLine.of(text.substring(start, closed ? quoted.end() - 1 : quoted.end()));
        for (Mark mark : marking.of(inner, cursor - start, level, objects)) {
            add(new Span(mark.span().start() + start, mark.span().end() + start), mark.kind());
        }
    }

    private void add(Span span, Kind kind) {
        marks.add(new Mark(span, kind));
    }
}
