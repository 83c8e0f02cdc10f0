package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.present.Format;
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

    /** Reads the arguments; an option that is not known fails with SIM0030E. */
    public static ClientOptions parse(List<String> arguments) {
        Map<Option, String> values = new EnumMap<>(Option.class);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("-") || argument.length() == 1 || !words.isEmpty() && isValue(argument)) {
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = (equals < 0 ? argument.substring(1) : argument.substring(1, equals)).toUpperCase(Locale.ROOT);
            Option option = option(name, argument);
            String value = equals < 0 ? "" : unquoted(argument.substring(equals + 1));
            if (equals < 0 && option.kind() == Option.Kind.VALUE && i + 1 < arguments.size()) {
                value = arguments.get(++i);
            }
            values.put(option, value);
        }
        return new ClientOptions(values, String.join(" ", words));
    }

    /** A minus that belongs to the command, as in {@code BEGINDATE=-3} split into words. */
    private static boolean isValue(String argument) {
        return Character.isDigit(argument.charAt(1));
    }

    private static Option option(String name, String argument) {
        for (Option option : Option.values()) {
            if (option.matches(name)) {
                return option;
            }
        }
        throw CommandFailure.of("SIM0030E", argument);
    }

    private static String unquoted(String value) {
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
        return Optional.ofNullable(values.get(option)).filter(value -> !value.isEmpty());
    }

    private boolean isYes(Option option) {
        return find(option)
                .filter(value -> value.toUpperCase(Locale.ROOT).startsWith("Y"))
                .isPresent();
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

    /** Whether the user is asked to confirm what cannot be undone. */
    public boolean asks() {
        return !has(Option.NOCONFIRM);
    }

    boolean isDataOnly() {
        return isYes(Option.DATAONLY);
    }

    /** How replies are drawn in a window of so many columns, 0 for no limit. */
    public Format format(int width) {
        Format.Delimiter delimiter = Format.Delimiter.NONE;
        if (has(Option.COMMADELIMITED)) {
            delimiter = Format.Delimiter.COMMA;
        } else if (has(Option.TABDELIMITED)) {
            delimiter = Format.Delimiter.TAB;
        }
        return new Format(shape(), delimiter, isDataOnly(), width);
    }

    private Format.Shape shape() {
        String mode = find(Option.DISPLAYMODE).orElse("").toUpperCase(Locale.ROOT);
        if (mode.startsWith("LIS")) {
            return Format.Shape.LIST;
        }
        return mode.startsWith("TAB") ? Format.Shape.TABLE : Format.Shape.AUTO;
    }
}
