package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Reading;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.Optional;

/**
 * The text of a command, and what it means where that was found out ahead of its turn.
 *
 * @param text as far as it is known
 * @param reading empty where nothing was prepared; what is wrong with a command is found when it is run
 * @param fault why it is no command
 * @param number of the line in which it begins, from 1; 0 where that says nothing
 * @param remark the last one that stands alone in a line before it; empty for none
 */
record Prepared(String text, Optional<Reading> reading, Optional<CommandFailure> fault, int number, String remark) {
    private static final String FAMILY = "SIMULATE";
    private static final int LEAST = 3;
    private static final String SAY = "SAY ";

    /** How many characters are shown of what cannot be run. */
    private static final int SHOWN = 60;

    /** A command of which nothing is known yet. */
    static Prepared not(String text) {
        return not(text, 0, "");
    }

    private static Prepared not(String text, int number, String remark) {
        return new Prepared(text, Optional.empty(), Optional.empty(), number, remark);
    }

    /** A line that cannot be run because of that; what is shown of it is its beginning. */
    static Prepared refused(String line, CommandFailure fault, int number) {
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN).concat("...") : line;
        return new Prepared(shown, Optional.empty(), Optional.of(fault), number, "");
    }

    /** A command that will run, if nothing changes that, on a server of that level. */
    static Prepared ahead(String text, int number, String remark, CommandReader reader, Level level) {
        try {
            CommandLine line = CommandLines.readOfMany(text);
            if (line.isEmpty() || !line.routing().isNone()) {
                return not(text, number, remark);
            }
            Reading reading = reader.read(line, level);
            reading.invocation();
            return new Prepared(text, Optional.of(reading), Optional.empty(), number, remark);
        } catch (RuntimeException | StackOverflowError failure) {
            return not(text, number, remark);
        }
    }

    /** Whether it is SIMULATE SAY, whose reply says all that is to be read of it. */
    boolean isSaying() {
        String typed = text.stripLeading();
        int end = typed.indexOf(' ');
        return end >= LEAST
                && FAMILY.regionMatches(true, 0, typed, 0, end)
                && typed.substring(end).stripLeading().regionMatches(true, 0, SAY, 0, SAY.length());
    }

    CommandLine line() {
        if (fault.isPresent()) {
            throw fault.get();
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
