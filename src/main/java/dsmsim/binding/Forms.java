package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.language.Word;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The forms of a command that a line may have. */
public final class Forms {
    private Forms() {}

    /**
     * Those of the level, and of these the ones for the object that the line names: UPDATE has others for each kind. If
     * there is no such object, or none is for it, those for all kinds.
     *
     * @param parameters what stands behind the words of the command
     */
    public static List<Form> of(Command command, Level level, List<Word> parameters, KnownObjects objects) {
        List<Form> forms = command.forms(level);
        if (!command.dependsOnObject()) {
            return forms;
        }
        String noun = command.name().substring(command.name().indexOf(' ') + 1);
        Optional<UnaryOperator<String>> object = objects.object(noun, operands(parameters));
        List<Form> fitting = new ArrayList<>();
        for (Form form : forms) {
            if (object.isPresent() && form.isFor(object.get())) {
                fitting.add(form);
            }
        }
        return fitting.isEmpty() ? forms : fitting;
    }

    private static List<String> operands(List<Word> parameters) {
        List<String> operands = new ArrayList<>();
        for (Word word : parameters) {
            if (word.isOperand()) {
                operands.add(word.value().text());
            }
        }
        return operands;
    }
}
