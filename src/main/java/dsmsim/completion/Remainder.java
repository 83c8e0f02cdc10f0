package dsmsim.completion;

import dsmsim.binding.Given;
import dsmsim.binding.Matcher;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.CommandWords;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.language.TypedLine;
import dsmsim.language.Word;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is still to be typed of a command, in the notation of the manual. */
public final class Remainder {
    private final Catalog catalog;

    public Remainder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What may follow the end of the line: operands in their order and what is required, then a few of the keywords that
     * are not. Empty where there is nothing, or something is wrong. It begins with a blank unless the line ends in one or
     * a value is to be typed.
     *
     * @param level of the server that runs the command
     */
    public String of(TypedLine line, Level level) {
        List<Word> words = line.words();
        if (words.isEmpty() || line.redirection().isPresent()) {
            return "";
        }
        CommandWords.Found found = catalog.commandWords().find(words, level);
        if (found.isNothing()) {
            return line.endsInGap() && words.size() == 1 ? nouns(words.get(0), level) : "";
        }
        Command command = found.command();
        List<Word> parameters = words.subList(found.words(), words.size());
        if (line.endsInGap() || parameters.isEmpty()) {
            String rest = behind(command, parameters, level);
            return line.endsInGap() || rest.isEmpty() ? rest : " ".concat(rest);
        }
        return behindWord(line.text(), command, parameters, level);
    }

    private String nouns(Word verb, Level level) {
        return verb.isOperand()
                ? String.join(
                        "|",
                        catalog.commandWords().followingAsWritten(verb.value().text(), level))
                : "";
    }

    /** The line ends in a parameter, which may not be finished. */
    private String behindWord(String text, Command command, List<Word> parameters, Level level) {
        int last = parameters.size() - 1;
        List<Word> before = parameters.subList(0, last);
        Word word = parameters.get(last);
        String typed = text.substring(word.span().start());
        int quote = NextParameters.openQuote(typed);
        if (quote >= 0) {
            boolean isCommand = place(command, before, word, level).takesCommand();
            return isCommand ? of(TypedLine.of(typed.substring(quote + 1)), level) : "";
        }
        if (typed.endsWith(",") || !word.isOperand() && word.values().isEmpty()) {
            return notation(place(command, before, word, level));
        }
        String rest = behind(command, parameters, level);
        if (!rest.isEmpty()) {
            return " ".concat(rest);
        }
        return word.isOperand() ? restOfKeyword(command, before, word.value().text(), level) : "";
    }

    private static String behind(Command command, List<Word> parameters, Level level) {
        Optional<Given> given = given(command, parameters, level);
        if (given.isPresent()) {
            for (Form form : command.forms()) {
                Matcher matcher = new Matcher(form, given.get(), Matcher.Tolerance.EXTRA_AND_MISSING);
                if (form.knownAt(level)
                        && matcher.matches()
                        && matcher.consumed() == given.get().operands()) {
                    return new MissingParts(command, level, given.get(), matcher.result()).of(form.syntax());
                }
            }
        }
        return "";
    }

    /** The parameters; empty if a keyword among them is wrong or has no value. */
    private static Optional<Given> given(Command command, List<Word> parameters, Level level) {
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
    private static Place place(Command command, List<Word> before, Word word, Level level) {
        if (!word.isOperand()) {
            Optional<Parameter> keyword = command.keywords().find(word.keyword(), level);
            return keyword.isPresent() ? place(command, before, keyword.get(), level) : Place.NONE;
        }
        Optional<Given> given = given(command, before, level);
        if (given.isEmpty()) {
            return Place.NONE;
        }
        given.get().addOperand(Matcher.PROBE);
        return Place.of(command, level, given.get());
    }

    private static Place place(Command command, List<Word> before, Parameter keyword, Level level) {
        Optional<Given> given = given(command, before, level);
        if (given.isEmpty() || given.get().indexOf(keyword.name()) >= 0) {
            return Place.NONE;
        }
        given.get().addKeyword(keyword.name(), Matcher.PROBE);
        return Place.of(command, level, given.get());
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
    private static String restOfKeyword(Command command, List<Word> before, String begun, Level level) {
        String rest = "";
        for (Parameter keyword : command.keywords().all()) {
            String name = keyword.name();
            boolean begins = name.startsWith(Letters.upper(begun)) && keyword.knownAt(level);
            String values = begins ? notation(place(command, before, keyword, level)) : "";
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
