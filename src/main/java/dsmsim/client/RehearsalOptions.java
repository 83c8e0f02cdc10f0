package dsmsim.client;

/**
 * What the options ask of a rehearsal. Lists are as typed, parted by commas, and empty for none.
 *
 * @param file that holds the procedure
 * @param values the words that its variables stand for, as typed
 * @param reports the files that get reports
 * @param failOn what makes it a failure
 * @param pressesOn whether it goes on behind a command that is refused
 * @param readings how doubtful facts are taken
 */
public record RehearsalOptions(
        String file, String values, String reports, String failOn, boolean pressesOn, String readings) {

    static RehearsalOptions of(ClientOptions options) {
        return new RehearsalOptions(
                options.find(Option.REHEARSE).orElse(""),
                options.command(),
                options.find(Option.REPORT).orElse(""),
                options.find(Option.FAILON).orElse("LOSS,REFUSED"),
                options.begins(Option.STOPON, 'N'),
                options.find(Option.READING).orElse(""));
    }
}
