package dsmsim.client;

import dsmsim.language.LineJoiner;
import dsmsim.message.CommandFailure;
import dsmsim.present.Format;
import dsmsim.product.Level;
import dsmsim.value.Style;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was called with: options, before or behind the command, and the words of the command.
 *
 * @param values the options given, flags with an empty value
 * @param command the words that are no options, joined by blanks; empty for none
 */
public record ClientOptions(Map<Option, String> values, String command) {
    private static final char NONE = 0;
    private static final String OWNER = "ADMIN";
    private static final String QUESTION = "-?";
    /** As all other programs have them. */
    private static final String LONG_HELP = "--help";

    private static final String LONG_VERSION = "--version";
    private static final int MOST_LINES = 80;

    /** Reads the arguments; fails with ANS1107E for an option that cannot be, with SIM0402E for one too many. */
    public static ClientOptions parse(List<String> arguments) {
        Map<Option, String> values = new EnumMap<>(Option.class);
        List<String> words = new ArrayList<>();
        char quote = NONE;
        int next = 0;
        while (next < arguments.size()) {
            String argument = arguments.get(next++);
            if (quote != NONE || !isOption(argument)) {
                words.add(argument);
                quote = openQuote(quote, argument);
                continue;
            }
            int equals = argument.indexOf('=');
            // The value of a mistyped option is not repeated: it may be a password.
            Optional<Option> found = find(argument);
            if (found.isEmpty()) {
                throw CommandFailure.of("ANS1107E", argument.split("=", 2)[0]);
            }
            Option option = found.get();
            String value = equals < 0 ? "" : unquoted(argument.substring(equals + 1));
            if (equals < 0 && option.takesNext() && next < arguments.size() && !isKnown(arguments.get(next))) {
                value = arguments.get(next++);
            }
            if (option.kind() == Option.Kind.FLAG && equals >= 0 || !option.allows(value)) {
                throw CommandFailure.of("ANS1107E", argument);
            }
            values.put(option, value);
        }
        return new ClientOptions(values, whole(String.join(" ", words))).checked();
    }

    /** A command that is to go on in a next line, which there is not: ours, as the last line of a macro. */
    private static String whole(String command) {
        LineJoiner joiner = new LineJoiner();
        joiner.add(command);
        return joiner.isPending() ? joiner.finish().orElse("") : command;
    }

    private ClientOptions checked() {
        OptionRules.check(this);
        return this;
    }

    /** The quote that is open behind the word; a shell may have split a quoted text into several arguments. */
    private static char openQuote(char before, String word) {
        char quote = before;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == quote) {
                quote = NONE;
            } else if (quote == NONE && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return quote;
    }

    /** A minus before anything but a letter belongs to the command, as in {@code BEGINDATE= -3} split into words. */
    private static boolean isOption(String argument) {
        return argument.equals(QUESTION)
                || argument.equals(LONG_HELP)
                || argument.equals(LONG_VERSION)
                || argument.length() > 1 && argument.charAt(0) == '-' && Character.isLetter(argument.charAt(1));
    }

    /** Whether it is an option, and so not the value that another one needs. */
    private static boolean isKnown(String argument) {
        return isOption(argument) && find(argument).isPresent();
    }

    private static Optional<Option> find(String argument) {
        if (argument.equals(QUESTION) || argument.equals(LONG_HELP)) {
            return Optional.of(Option.HELP);
        }
        if (argument.equals(LONG_VERSION)) {
            return Optional.of(Option.VERSION);
        }
        int equals = argument.indexOf('=');
        String name = (equals < 0 ? argument.substring(1) : argument.substring(1, equals)).toUpperCase(Locale.ROOT);
        for (Option option : Option.values()) {
            if (option.matches(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    boolean has(Option option) {
        return values.containsKey(option);
    }

    /** The option's value, if it was given with one. */
    Optional<String> find(Option option) {
        String value = values.getOrDefault(option, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    boolean begins(Option option, char letter) {
        String value = values.getOrDefault(option, "");
        return !value.isEmpty() && Character.toUpperCase(value.charAt(0)) == letter;
    }

    /** The administrator to sign on as; the owner of the site if none is named. */
    String administrator() {
        return find(Option.ID).orElse(OWNER).toUpperCase(Locale.ROOT);
    }

    /** Whether the user is the owner of the site, who signs on without a question: nothing is said of a name or password. */
    boolean isOwner() {
        return !has(Option.ID) && !has(Option.PASSWORD) && !begins(Option.PASSWORDACCESS, 'P');
    }

    /** Whether the user looks at what a server does, in console mode or mount mode, and gives no commands. */
    boolean watches() {
        return has(Option.CONSOLEMODE) || has(Option.MOUNTMODE);
    }

    /** The level of the program itself, if it is not that of the server. */
    public Optional<Level> clientLevel() {
        return find(Option.CLIENTLEVEL).flatMap(Level::parse);
    }

    /** The server to sign on to, if one is named. */
    Optional<String> server() {
        String address = values.getOrDefault(Option.SERVERADDRESS, "");
        String name = values.getOrDefault(Option.SERVERNAME, address);
        return name.isEmpty() ? Optional.empty() : Optional.of(name.toUpperCase(Locale.ROOT));
    }

    /** Whether long replies stop at the end of each page of a terminal. */
    boolean pages() {
        return !begins(Option.SCROLLPROMPT, 'N');
    }

    /**
     * How many lines a page of a terminal has, from 1 to 80, see the client's option SCROLLLINES; 0 for as many as fit.
     *
     * @throws CommandFailure ANS1107E for any other number
     */
    int pageLines() {
        Optional<String> lines = find(Option.SCROLLLINES);
        if (lines.isEmpty()) {
            return 0;
        }
        int number = number(lines.get());
        if (number < 1 || number > MOST_LINES) {
            throw CommandFailure.of("ANS1107E", Option.SCROLLLINES.typed() + '=' + lines.get());
        }
        return number;
    }

    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && number <= MOST_LINES; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return 0;
            }
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    /** These options, and of others those that are not among these. */
    public ClientOptions over(ClientOptions others) {
        Map<Option, String> all = new EnumMap<>(Option.class);
        all.putAll(others.values);
        all.putAll(values);
        return new ClientOptions(all, command);
    }

    /** With a site that is named relative to a folder. */
    public ClientOptions in(Path folder) {
        return find(Option.SITE)
                .map(file -> with(Option.SITE, folder.resolve(file).toString()))
                .orElse(this);
    }

    /** With a clock that stands at that instant, unless one is given. */
    public ClientOptions withDefaultClock(LocalDateTime instant) {
        return has(Option.CLOCK) ? this : with(Option.CLOCK, DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(instant));
    }

    ClientOptions with(Option option, String value) {
        Map<Option, String> changed = new EnumMap<>(Option.class);
        changed.putAll(values);
        changed.put(option, value);
        return new ClientOptions(changed, command);
    }

    ClientOptions without(Option option) {
        Map<Option, String> changed = new EnumMap<>(Option.class);
        changed.putAll(values);
        changed.remove(option);
        return new ClientOptions(changed, command);
    }

    /** Whether the user is asked to confirm what cannot be undone. */
    public boolean asks() {
        return !has(Option.NOCONFIRM);
    }

    /** Whether mistakes are pointed at: at a terminal usually, elsewhere if the user says so, but not among data. */
    public boolean hints(boolean atTerminal) {
        return !isDataOnly() && (has(Option.HINTS) ? begins(Option.HINTS, 'Y') : atTerminal);
    }

    boolean isDataOnly() {
        return begins(Option.DATAONLY, 'Y');
    }

    /** How dates are written, from 1 to 7, see the client's option DATEFORMAT; as in MM/DD/YYYY (1) if nothing is said. */
    public int dateFormat() {
        return number(Option.DATEFORMAT);
    }

    /** How times are written, from 1 to 5, see the client's option TIMEFORMAT; as in 23:00:00 (1) if nothing is said. */
    public int timeFormat() {
        return number(Option.TIMEFORMAT);
    }

    /** How numbers are written, from 1 to 6, see the client's option NUMBERFORMAT; as in 1,000.00 (1) if nothing is said. */
    public int numberFormat() {
        return number(Option.NUMBERFORMAT);
    }

    /** How dates, times and numbers are written; messages of the server have its own style. */
    Style style() {
        return new Style(dateFormat(), timeFormat(), numberFormat());
    }

    /** The number of a format. 0 is what the locale has, which here is 1 everywhere, lest replies depend on the machine. */
    private int number(Option option) {
        return Math.max(1, Integer.parseInt(values.getOrDefault(option, "1")));
    }

    /** How replies are drawn in a window of so many columns, 0 for no limit. */
    public Format format(int width) {
        Format.Delimiter delimiter = Format.Delimiter.NONE;
        if (has(Option.COMMADELIMITED)) {
            delimiter = Format.Delimiter.COMMA;
        } else if (has(Option.TABDELIMITED)) {
            delimiter = Format.Delimiter.TAB;
        }
        return new Format(shape(), delimiter, isDataOnly(), style(), width);
    }

    private Format.Shape shape() {
        if (begins(Option.DISPLAYMODE, 'L')) {
            return Format.Shape.LIST;
        }
        boolean unfolded = has(Option.OUTFILE) && find(Option.OUTFILE).isEmpty();
        return unfolded || begins(Option.DISPLAYMODE, 'T') ? Format.Shape.TABLE : Format.Shape.AUTO;
    }
}
