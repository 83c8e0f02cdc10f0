package dsmsim.completion;

import dsmsim.binding.Given;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.language.Word;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is still to be typed of the parameters of one command. */
final class CommandRemainder {
    private final Command command;
    private final List<Form> forms;
    private final Level level;

    /** @param forms those that the line may have */
    CommandRemainder(Command command, List<Form> forms, Level level) {
        this.command = command;
        this.forms = forms;
        this.level = level;
    }

    /**
     * Where the line ends in the last of the parameters.
     *
     * @param typed that parameter as it stands in the line
     */
    String behindWord(String typed, List<Word> parameters) {
        int last = parameters.size() - 1;
        List<Word> before = parameters.subList(0, last);
        Word word = parameters.get(last);
        if (typed.endsWith(",") || !word.isOperand() && word.values().isEmpty()) {
            return notation(place(before, word));
        }
        String rest = behind(parameters);
        if (!rest.isEmpty()) {
            return " ".concat(rest);
        }
        return word.isOperand() ? restOfKeyword(before, word.value().text()) : "";
    }

    /** What may stand behind them. */
    String behind(List<Word> parameters) {
        Optional<Given> given = given(parameters);
        if (given.isPresent()) {
            for (Form form : forms) {
                Matcher matcher = new Matcher(form, given.get(), Matcher.Tolerance.EXTRA_AND_MISSING);
                if (matcher.matches() && matcher.consumed() == given.get().operands()) {
                    return new MissingParts(command, level, given.get(), matcher.result()).of(form.syntax());
                }
            }
        }
        return "";
    }

    /** The parameters; empty if a keyword among them is wrong or has no value. */
    private Optional<Given> given(List<Word> parameters) {
        Given given = new Given();
        for (Word word : parameters) {
            if (word.isOperand()) {
                given.addOperand(word);
                continue;
            }
            Optional<Parameter> parameter = command.keywords().find(word.keyword(), level);
            boolean isWrong = parameter.isEmpty()
                    || word.values().isEmpty()
                    || given.indexOf(parameter.get().name()) >= 0;
            if (isWrong) {
                return Optional.empty();
            }
            given.addKeyword(parameter.get().name(), word);
        }
        return Optional.of(given);
    }

    /** The place of the word that the line ends with. */
    Place place(List<Word> before, Word word) {
        if (!word.isOperand()) {
            Optional<Parameter> keyword = command.keywords().find(word.keyword(), level);
            return keyword.isPresent() ? place(before, keyword.get()) : Place.NONE;
        }
        Optional<Given> given = given(before);
        if (given.isEmpty()) {
            return Place.NONE;
        }
        given.get().addOperand(Matcher.PROBE);
        return Place.of(forms, given.get());
    }

    private Place place(List<Word> before, Parameter keyword) {
        Optional<Given> given = given(before);
        if (given.isEmpty() || given.get().indexOf(keyword.name()) >= 0) {
            return Place.NONE;
        }
        given.get().addKeyword(keyword.name(), Matcher.PROBE);
        return Place.of(forms, given.get());
    }

    private static String notation(Place place) {
        List<String> texts = new ArrayList<>();
        for (Syntax syntax : place.syntaxes()) {
            String text = Notation.of(syntax);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return String.join("|", texts);
    }

    /** What is missing of the only keyword that begins so. */
    private String restOfKeyword(List<Word> before, String begun) {
        String rest = "";
        for (Parameter keyword : command.keywords().all()) {
            String name = keyword.name();
            boolean begins = name.startsWith(Letters.upper(begun)) && keyword.knownAt(level);
            String values = begins ? notation(place(before, keyword)) : "";
            if (!values.isEmpty()) {
                if (!rest.isEmpty()) {
                    return "";
                }
                rest = keyword.spelling().written().substring(begun.length()) + '=' + values;
            }
        }
        return rest;
    }
}
