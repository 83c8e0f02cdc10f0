package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.catalog.Parameter;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;

/** Finds the form of a command that a line fits, or what is wrong with it. */
final class Binder {
    private final Masking masking;
    private final Command command;
    private final CommandLine line;
    private final Level level;
    /** How many words the command's name takes. */
    private final int commandWords;

    Binder(Masking masking, Command command, CommandLine line, Level level, int commandWords) {
        this.masking = masking;
        this.command = command;
        this.line = line;
        this.level = level;
        this.commandWords = commandWords;
    }

    /** The line, bound to the first form that it fits, of the level and for the object that it names. */
    Invocation bind(KnownObjects objects) {
        if (line.fault().isPresent()) {
            throw mismatch(command.forms(level)).withoutValue(line.fault().get());
        }
        List<Word> parameters = line.words().subList(commandWords, line.words().size());
        List<Form> forms = Forms.of(command, level, parameters, objects);
        Given given = given(forms);
        Optional<CommandFailure> best = Optional.empty();
        for (Form form : forms) {
            Matcher matcher = new Matcher(form, given, Matcher.Tolerance.NONE);
            if (matcher.matches()) {
                Optional<CommandFailure> failure = broken(matcher.result());
                if (failure.isEmpty()) {
                    return new Invocation(masking, command, form, line, commandWords, matcher.result());
                }
                best = farther(best, failure);
            }
        }
        throw best.isPresent() ? best.get() : mismatch(forms).of(given);
    }

    private Mismatch mismatch(List<Form> forms) {
        return new Mismatch(command, forms, line, level);
    }

    /** A form that takes more of the line before a limit is broken is more likely the one that was meant. */
    private static Optional<CommandFailure> farther(Optional<CommandFailure> one, Optional<CommandFailure> other) {
        return one.isPresent() && one.get().span().start() >= other.get().span().start() ? one : other;
    }

    private Given given(List<Form> forms) {
        List<Word> words = line.words();
        Given given = new Given();
        Word last = words.get(commandWords - 1);
        if (!last.isOperand()) {
            given.addOperand(new Word("", last.values(), last.valueSpan()));
        }
        for (int i = commandWords; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isOperand()) {
                given.addOperand(word);
                continue;
            }
            Optional<Parameter> parameter = command.keywords().find(word.keyword(), level);
            if (parameter.isEmpty() || given.indexOf(parameter.get().name()) >= 0) {
                throw mismatch(forms).badKeyword(word, given);
            }
            String name = parameter.get().name();
            given.addKeyword(name, word);
        }
        return given;
    }

    /** The first limit, in the order of the synopsis, that a value breaks although the line has the shape of the form. */
    private Optional<CommandFailure> broken(Bound bound) {
        Optional<CommandFailure> failure = Optional.empty();
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            Optional<CommandFailure> found = Limits.check(command, each);
            if (found.isPresent()) {
                failure = found;
            }
        }
        return failure;
    }
}
