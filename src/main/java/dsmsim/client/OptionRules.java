package dsmsim.client;

import dsmsim.message.CommandFailure;
import java.util.List;
import java.util.Locale;

/** Which options go together. */
final class OptionRules {
    /** Options that each are another way to use the program. */
    private static final List<Option> WAYS =
            List.of(Option.CONSOLEMODE, Option.MOUNTMODE, Option.RECORD, Option.REHEARSE, Option.VERIFY);

    /** What only a rehearsal has. */
    private static final List<Option> OF_REHEARSALS = List.of(
            Option.REPORT, Option.FAILON, Option.STOPON, Option.READING, Option.WHATIF, Option.DEPTH, Option.LIMIT);

    private static final String REHEARSE = "-REH";

    private OptionRules() {}

    /**
     * Checks the options of a command line.
     *
     * @throws CommandFailure SIM0402E for two that do not go together, SIM0576E for one that goes with another one only
     */
    static void check(ClientOptions options) {
        Option way = null;
        for (Option each : WAYS) {
            if (options.has(each)) {
                boolean areTwo = way != null && !(watches(way) && each == Option.RECORD);
                if (areTwo) {
                    throw CommandFailure.of("SIM0402E", each.typed(), way.typed());
                }
                way = way == null ? each : way;
            }
        }
        if (way != null && watches(way) && !options.command().isEmpty()) {
            throw CommandFailure.of("SIM0402E", way.typed(), "a command");
        }
        for (Option each : OF_REHEARSALS) {
            if (options.has(each) && !options.has(Option.REHEARSE)) {
                throw CommandFailure.of("SIM0576E", each.typed(), Option.REHEARSE.typed());
            }
        }
    }

    /** Who looks at what a server does cannot tell it what to do. */
    private static boolean watches(Option way) {
        return way == Option.CONSOLEMODE || way == Option.MOUNTMODE;
    }

    /** Whether a rehearsal is asked for, also where the arguments cannot be read. */
    static boolean isRehearsal(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.toUpperCase(Locale.ROOT).startsWith(REHEARSE)) {
                return true;
            }
        }
        return false;
    }
}
