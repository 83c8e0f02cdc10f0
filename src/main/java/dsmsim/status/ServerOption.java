package dsmsim.status;

import dsmsim.product.Level;
import dsmsim.syntax.Dates;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An option of a server.
 *
 * @param name as QUERY OPTION shows it
 * @param value as it is stored: a number without separators, or a word
 * @param allowed what SETOPT takes: a range, words as they are shown, {@code time}, or empty for nothing
 * @param since the first level that has it
 */
public record ServerOption(String name, String value, String allowed, Level since) {
    private static final int FIELDS = 4;
    private static final String BAR = " |";

    /** The line of the resource. Not a regular expression, which a start has no other use for. */
    static ServerOption read(String line) {
        List<String> fields = new ArrayList<>(FIELDS);
        String rest = line;
        for (int bar = rest.indexOf(BAR); bar >= 0; bar = rest.indexOf(BAR)) {
            fields.add(rest.substring(0, bar));
            rest = rest.substring(Math.min(rest.length(), bar + BAR.length() + 1));
        }
        fields.add(rest);
        return new ServerOption(
                fields.get(0),
                fields.get(1),
                fields.size() < FIELDS - 1 ? "" : fields.get(2),
                Level.parse(fields.size() < FIELDS ? "0" : fields.get(FIELDS - 1))
                        .orElseThrow());
    }

    /** The name in upper case. */
    String key() {
        return name.toUpperCase(Locale.ROOT);
    }

    ServerOption with(String changed) {
        return new ServerOption(name, changed, allowed, since);
    }

    /** The value as a query shows it; of all numbers on a public listing this one has a separator. */
    Object shown() {
        return key().equals("RESTOREINTERVAL") ? Long.parseLong(value) : value;
    }

    /**
     * The value as it is stored; empty if the option does not take it.
     *
     * @param now from which times such as {@code NOW+2} count
     */
    Optional<String> accepted(String text, LocalTime now) {
        if (allowed.equals("time")) {
            return Dates.time(text, now)
                    .map(time -> time.truncatedTo(ChronoUnit.MINUTES).toString());
        }
        return isNumber(allowed.substring(0, 1)) ? number(text) : word(text);
    }

    private Optional<String> number(String text) {
        int dash = allowed.indexOf('-');
        if (!isNumber(text)) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        boolean inRange = number >= Long.parseLong(allowed.substring(0, dash))
                && number <= Long.parseLong(allowed.substring(dash + 1));
        return inRange ? Optional.of(Long.toString(number)) : Optional.empty();
    }

    /** In any case; kept as the resource spells it, which is as queries show it. */
    private Optional<String> word(String text) {
        for (String word : allowed.split("\\|")) {
            if (word.equalsIgnoreCase(text)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 18;
    }
}
