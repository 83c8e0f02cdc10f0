package dsmsim.completion;

import dsmsim.binding.Given;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.Metavariable;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Prefixed;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.Syntax.Tuple;
import dsmsim.syntax.ValueKind;
import dsmsim.syntax.WordValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place for a word, and what the synopses want there.
 *
 * @param syntaxes what may stand there, one for each way that leads through the place; none if nothing may
 */
record Place(List<Syntax> syntaxes) {
    static final Place NONE = new Place(List.of());

    private static final List<String> METAVARIABLES_OF_COMMANDS = List.of("command", "command_line");

    /** Of a value that is still being typed and may become this one. */
    private static final List<String> SAMPLES = List.of(
            "12/31/2020",
            "1/1/2020",
            "2020-12-31",
            "31.12.2020",
            "TODAY-99",
            "EOLM",
            "EOTM",
            "BOTM",
            "BOLM",
            "NOW-99:59",
            "12:59:59",
            "1:00",
            "+9",
            "-9",
            "9K");

    static Place of(Syntax syntax) {
        return new Place(List.of(syntax));
    }

    /** The place of the probe among what was given. */
    static Place of(Command command, Level level, Given given) {
        List<Syntax> places = new ArrayList<>();
        for (Form form : command.forms()) {
            if (form.knownAt(level)) {
                places.addAll(new Matcher(form, given, Matcher.Tolerance.EXTRA_AND_MISSING).places());
            }
        }
        return new Place(places);
    }

    /** Everything that a keyword can be followed by, whatever else there is. */
    static Place anywhere(Command command, Level level, String keyword) {
        List<Syntax> places = new ArrayList<>();
        for (Form form : command.forms()) {
            if (form.knownAt(level)) {
                for (Syntax.Keyword place : form.keywords().getOrDefault(keyword, List.of())) {
                    places.add(place.value());
                }
            }
        }
        return new Place(places);
    }

    boolean isNone() {
        return syntaxes.isEmpty();
    }

    /**
     * What takes an element of a list: a fixed word, or something with a metavariable.
     *
     * @param index how many elements stand before it
     */
    Optional<Syntax> taker(int index, String text) {
        for (Element element : elements(index)) {
            if (takes(element.syntax(), element.index(), text)) {
                return Optional.of(element.syntax());
            }
        }
        return Optional.empty();
    }

    /** A piece of syntax without parts, and how many elements stand before that one which it is about. */
    private record Element(Syntax syntax, int index) {}

    private List<Element> elements(int index) {
        List<Element> elements = new ArrayList<>();
        for (Syntax syntax : syntaxes) {
            add(syntax, index, elements);
        }
        return elements;
    }

    private static void add(Syntax syntax, int index, List<Element> elements) {
        if (syntax instanceof Alternatives alternatives) {
            for (Syntax choice : alternatives.tried()) {
                add(choice, index, elements);
            }
        } else if (syntax instanceof Sequence sequence) {
            add(sequence.parts().get(0), index, elements);
        } else if (syntax instanceof Default marked) {
            add(marked.value(), index, elements);
        } else if (syntax instanceof Repeated repeated) {
            add(repeated.item(), 0, elements);
        } else if (!(syntax instanceof Tuple tuple)) {
            elements.add(new Element(syntax, index));
        } else if (index < tuple.items().size()) {
            add(tuple.items().get(index), 0, elements);
        }
    }

    private static boolean takes(Syntax syntax, int index, String text) {
        if (syntax instanceof Operand operand) {
            Metavariable type = operand.type();
            return (index == 0 || type.kind().takesCommas())
                    && type.kind().fits(text)
                    && type.fault(text) == Metavariable.Fault.NONE;
        }
        Word.Value value = new Word.Value(text, false, Span.NONE);
        return index == 0 && WordValues.one(syntax, value).isPresent();
    }

    /** Whether the text may become something that the place takes. */
    boolean mayBegin(int index, String text) {
        for (Element element : elements(index)) {
            if (element.index() == 0 && mayBegin(element.syntax(), text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Syntax syntax, String text) {
        if (syntax instanceof Literal literal) {
            return begins(literal.spelling().full(), text);
        }
        if (syntax instanceof Prefixed prefixed) {
            return begins(prefixed.prefix(), text);
        }
        return syntax instanceof Operand operand && mayBegin(operand.type(), text);
    }

    private static boolean mayBegin(Metavariable type, String text) {
        if (type.kind() == ValueKind.NUMBER) {
            return text.isEmpty() || type.kind().fits(text) && Long.parseLong(text) < type.least();
        }
        for (String sample : SAMPLES) {
            if (sample.length() > text.length() && type.kind().fits(text.concat(sample.substring(text.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String whole, String text) {
        return whole.regionMatches(true, 0, text, 0, text.length());
    }

    /** Whether a command of its own may stand there, in quotes. */
    boolean takesCommand() {
        for (Syntax syntax : syntaxes) {
            if (syntax instanceof Operand operand
                    && METAVARIABLES_OF_COMMANDS.contains(operand.name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
