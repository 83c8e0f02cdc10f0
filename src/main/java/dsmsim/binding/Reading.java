package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.language.CommandLine;
import dsmsim.product.Level;

/**
 * A command line as servers of a level read it: its command is found, its parameters are bound when they are first asked
 * for. Not for several threads at once.
 */
public final class Reading {
    private final Masking masking;
    private final Command command;
    private final CommandLine line;
    private final Level level;
    private final int commandWords;
    private Invocation invocation;

    Reading(Masking masking, Command command, CommandLine line, Level level, int commandWords) {
        this.masking = masking;
        this.command = command;
        this.line = line;
        this.level = level;
        this.commandWords = commandWords;
    }

    public Command command() {
        return command;
    }

    public CommandLine line() {
        return line;
    }

    public Level level() {
        return level;
    }

    /**
     * The line with its meaning.
     *
     * @throws dsmsim.message.CommandFailure if it does not obey the command's syntax
     */
    public Invocation invocation() {
        if (invocation == null) {
            invocation = invocation(KnownObjects.NONE);
        }
        return invocation;
    }

    /**
     * The same for a command whose syntax depends on the object that it names.
     *
     * @throws dsmsim.message.CommandFailure if it does not obey the command's syntax
     */
    public Invocation invocation(KnownObjects objects) {
        return new Binder(masking, command, line, level, commandWords).bind(objects);
    }
}
