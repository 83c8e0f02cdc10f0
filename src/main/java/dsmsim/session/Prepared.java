package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Reading;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.LineJoiner;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.Optional;

/**
 * The text of a command, and what it means where that was found out ahead of its turn.
 *
 * @param text as far as it is known
 * @param reading empty where nothing was prepared; what is wrong with a command is found when it is run
 * @param isTooLong whether it is longer than a command may be
 */
record Prepared(String text, Optional<Reading> reading, boolean isTooLong) {
    /** How many characters are shown of what is too long. */
    private static final int SHOWN = 60;

    /** A command of which nothing is known yet. */
    static Prepared not(String text) {
        return new Prepared(text, Optional.empty(), false);
    }

    /** A command that is too long to be run; what is shown of it is the beginning of the line that made it so. */
    static Prepared tooLong(String line) {
        return new Prepared(line.substring(0, Math.min(SHOWN, line.length())).concat("..."), Optional.empty(), true);
    }

    /** A command that will run, if nothing changes that, on a server of that level. */
    static Prepared ahead(String text, CommandReader reader, Level level) {
        try {
            CommandLine line = CommandLines.read(text);
            if (line.isEmpty() || !line.routing().isNone()) {
                return not(text);
            }
            Reading reading = reader.read(line, level);
            reading.invocation();
            return new Prepared(text, Optional.of(reading), false);
        } catch (RuntimeException | StackOverflowError failure) {
            return not(text);
        }
    }

    CommandLine line() {
        if (isTooLong) {
            throw CommandFailure.of("SIM0407E", LineJoiner.LONGEST);
        }
        return reading.isPresent() ? reading.get().line() : CommandLines.read(text);
    }

    /**
     * The line as servers of that level read it; a server keeps its level, so the same is the same object. Empty if they do
     * not know the command.
     */
    Optional<Reading> at(Level level, CommandLine line, CommandReader reader) {
        if (reading.isPresent() && reading.get().level() == level) {
            return reading;
        }
        try {
            return Optional.of(reader.read(line, level));
        } catch (CommandFailure unknown) {
            return Optional.empty();
        }
    }
}
