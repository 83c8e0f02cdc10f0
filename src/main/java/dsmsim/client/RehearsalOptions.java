package dsmsim.client;

import dsmsim.message.CommandFailure;
import java.util.Locale;

/**
 * What the options ask of a rehearsal. Lists are as typed, parted by commas, and empty for none.
 *
 * @param file that holds the procedure
 * @param values the words that its variables stand for, as typed
 * @param reports the files that get reports
 * @param failOn what makes it a failure
 * @param pressesOn whether it goes on behind a command that is refused
 * @param readings how doubtful facts are taken
 * @param explores whether it is also tried what could go wrong
 * @param operators what may go wrong
 * @param depth how many things go wrong together at most
 * @param seconds after which nothing more is tried
 */
public record RehearsalOptions(
        String file,
        String values,
        String reports,
        String failOn,
        boolean pressesOn,
        String readings,
        boolean explores,
        String operators,
        int depth,
        int seconds) {

    private static final String EVERYTHING = "OMIT,TWICE,SWAP,OUTAGE,LINK,CANCEL,STORE,INTERRUPT";
    private static final int MOST_SECONDS = 3600;
    private static final int DIGITS = 4;

    static RehearsalOptions of(ClientOptions options) {
        return new RehearsalOptions(
                options.find(Option.REHEARSE).orElse(""),
                options.command(),
                options.find(Option.REPORT).orElse(""),
                options.find(Option.FAILON).orElse("LOSS,REFUSED"),
                options.begins(Option.STOPON, 'N'),
                options.find(Option.READING).orElse(""),
                options.has(Option.WHATIF),
                options.find(Option.WHATIF).orElse(EVERYTHING),
                Integer.parseInt(options.find(Option.DEPTH).orElse("1")),
                seconds(options.find(Option.LIMIT).orElse("30")));
    }

    /** @throws CommandFailure ANS1107E for what is no number of seconds from 1 to 3600, with or without an s */
    private static int seconds(String typed) {
        String number = typed.toLowerCase(Locale.ROOT).endsWith("s") ? typed.substring(0, typed.length() - 1) : typed;
        boolean isNumber =
                !number.isEmpty() && number.length() <= DIGITS && number.chars().allMatch(Character::isDigit);
        int seconds = isNumber ? Integer.parseInt(number) : 0;
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw CommandFailure.of("ANS1107E", Option.LIMIT.typed() + '=' + typed);
        }
        return seconds;
    }
}
