package dsmsim.completion;

import dsmsim.binding.Given;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Form;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place for a word, and what the synopses want there.
 *
 * @param syntaxes what may stand there, one for each way that leads through the place; none if nothing may
 */
record Place(List<Syntax> syntaxes) {
    static final Place NONE = new Place(List.of());

    static Place of(Syntax syntax) {
        return new Place(List.of(syntax));
    }

    /** The place of the probe among what was given. */
    static Place of(List<Form> forms, Given given) {
        List<Syntax> places = new ArrayList<>();
        for (Form form : forms) {
            places.addAll(new Matcher(form, given, Matcher.Tolerance.EXTRA_AND_MISSING).places());
        }
        return new Place(places);
    }

    /** Everything that a keyword can be followed by, whatever else there is. */
    static Place anywhere(List<Form> forms, String keyword) {
        List<Syntax> places = new ArrayList<>();
        for (Form form : forms) {
            for (Syntax.Keyword place : form.keywords().getOrDefault(keyword, List.of())) {
                places.add(place.value());
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
        for (Element element : Element.of(syntaxes, index)) {
            if (element.takes(text)) {
                return Optional.of(element.syntax());
            }
        }
        return Optional.empty();
    }

    /** Whether the text may become something that the place takes. */
    boolean mayBegin(int index, String text) {
        for (Element element : Element.of(syntaxes, index)) {
            if (element.mayBegin(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a command of its own may stand there, in quotes. */
    boolean takesCommand() {
        for (Syntax syntax : syntaxes) {
            if (syntax instanceof Operand operand && operand.type().kind() == ValueKind.COMMAND) {
                return true;
            }
        }
        return false;
    }
}
