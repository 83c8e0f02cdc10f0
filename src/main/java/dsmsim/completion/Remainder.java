package dsmsim.completion;

import dsmsim.binding.Forms;
import dsmsim.binding.KnownObjects;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.CommandWords;
import dsmsim.catalog.Form;
import dsmsim.language.TypedLine;
import dsmsim.language.Word;
import dsmsim.product.Level;
import java.util.List;

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
     * @param objects those of that server
     */
    public String of(TypedLine line, Level level, KnownObjects objects) {
        List<Word> words = line.words();
        if (words.isEmpty() || line.redirection().isPresent()) {
            return "";
        }
        CommandWords.Found found = catalog.commandWords().find(words, level);
        if (found.isNothing()) {
            return line.endsInGap() && words.size() == 1 ? nouns(words.get(0), level) : "";
        }
        List<Word> parameters = words.subList(found.words(), words.size());
        List<Form> forms = Forms.of(found.command(), level, parameters, objects);
        CommandRemainder command = new CommandRemainder(found.command(), forms, level);
        if (line.endsInGap() || parameters.isEmpty()) {
            String rest = command.behind(parameters);
            return line.endsInGap() || rest.isEmpty() ? rest : " ".concat(rest);
        }
        return behindWord(line.text(), command, parameters, level, objects);
    }

    private String nouns(Word verb, Level level) {
        return verb.isOperand()
                ? String.join(
                        "|",
                        catalog.commandWords().followingAsWritten(verb.value().text(), level))
                : "";
    }

    /** The line ends in a parameter, which may not be finished. */
    private String behindWord(
            String text, CommandRemainder command, List<Word> parameters, Level level, KnownObjects objects) {
        int last = parameters.size() - 1;
        List<Word> before = parameters.subList(0, last);
        Word word = parameters.get(last);
        String typed = text.substring(word.span().start());
        int quote = NextParameters.openQuote(typed);
        if (quote >= 0) {
            boolean isCommand = command.place(before, word).takesCommand();
            return isCommand ? of(TypedLine.of(typed.substring(quote + 1)), level, objects) : "";
        }
        return command.behindWord(typed, parameters);
    }
}
