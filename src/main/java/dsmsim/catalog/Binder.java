package dsmsim.catalog;

import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;

/** Finds the form of a command that a line fits, or what is wrong with it. */
final class Binder {
    private final Command command;
    private final CommandLine line;
    private final Level level;

    Binder(Command command, CommandLine line, Level level) {
        this.command = command;
        this.line = line;
        this.level = level;
    }

    /**
     * The bound line.
     *
     * @param commandWords how many words the command's name takes
     */
    Invocation bind(int commandWords) {
        Given given = given(commandWords);
        for (Form form : command.forms()) {
            if (form.knownAt(level)) {
                Matcher matcher = new Matcher(form, given, Matcher.Tolerance.NONE);
                if (matcher.matches()) {
                    check(matcher.result());
                    return new Invocation(command, form, line, commandWords, matcher.result());
                }
            }
        }
        throw new Diagnosis(command, line, level).of(given);
    }

    private Given given(int commandWords) {
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
            if (parameter.isEmpty()) {
                throw new Diagnosis(command, line, level).unknownKeyword(word);
            }
            String name = parameter.get().name();
            if (given.indexOf(name) >= 0) {
                throw Diagnosis.badKeyword(command, word);
            }
            given.addKeyword(name, word);
        }
        return given;
    }

    /** Limits that decide nothing about the form: a value that breaks one is reported as such. */
    private void check(Bound bound) {
        Optional<CommandFailure> failure = Optional.empty();
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            Optional<CommandFailure> found = Limits.check(command, each);
            if (found.isPresent()) {
                failure = found;
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
