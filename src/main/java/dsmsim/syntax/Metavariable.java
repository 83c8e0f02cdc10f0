package dsmsim.syntax;

import dsmsim.value.Size;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The type of a value to be supplied.
 *
 * @param kind what it stands for
 * @param least the smallest number or amount of bytes, or the least length of a text
 * @param most the greatest number or amount of bytes, or the greatest length of a text
 * @param wildcards whether {@code *} and {@code ?} may stand in a name
 * @param nouns the nouns of the objects that it may name, as far as those that exist are worth knowing
 */
public record Metavariable(ValueKind kind, long least, long most, boolean wildcards, List<String> nouns) {
    public static final String NAME_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-+&";

    /** What may be wrong with a value that has the right shape. */
    public enum Fault {
        NONE,
        OUT_OF_RANGE,
        INVALID_CHARACTER
    }

    static Metavariable of(ValueKind kind) {
        return new Metavariable(
                kind, 0, kind == ValueKind.NUMBER ? Integer.MAX_VALUE : Long.MAX_VALUE, true, List.of());
    }

    Metavariable within(long newLeast, long newMost) {
        return new Metavariable(kind, newLeast, newMost, wildcards, nouns);
    }

    Metavariable naming(List<String> objects) {
        return new Metavariable(kind, least, most, wildcards, objects);
    }

    /** The same where one object is named, not several by wildcards. */
    Metavariable asName() {
        return isName() ? new Metavariable(kind, 1, most, false, nouns) : this;
    }

    /** The same where a name may also be taken away by an empty text. */
    Metavariable asNameOrNothing() {
        return isName() ? new Metavariable(kind, 0, most, false, nouns) : this;
    }

    /** Whether the bounds are those of a number, not of the length of a text. */
    boolean isMeasured() {
        return kind == ValueKind.NUMBER || kind == ValueKind.SIZE || kind == ValueKind.CAPACITY;
    }

    private boolean isName() {
        return kind == ValueKind.NAME || kind == ValueKind.FILESPACE;
    }

    public Fault fault(String value) {
        if (isMeasured()) {
            long number = Size.bytes(value).orElse(Long.MAX_VALUE);
            return number < least || number > most ? Fault.OUT_OF_RANGE : Fault.NONE;
        }
        boolean isFileSpace = kind == ValueKind.FILESPACE;
        if (value.length() < least || value.length() > most || isFileSpace && !wildcards && isPattern(value)) {
            return Fault.OUT_OF_RANGE;
        }
        boolean isName = kind == ValueKind.NAME && !wildcards;
        return isName && invalidCharacter(value) >= 0 ? Fault.INVALID_CHARACTER : Fault.NONE;
    }

    /** What a value has to be, with its bounds: {@code a number from 0 to 9999}. */
    public String inWords() {
        return switch (kind) {
            case NUMBER -> "a number" + range(Long::toString);
            case SIZE -> "an amount of data such as 500K, 10M or 2G" + range(Size::text);
            case CAPACITY -> "an amount of data with its unit, such as 500K, 10M or 2G" + range(Size::text);
            case NAME -> "a name" + length() + (wildcards ? "" : " of letters, digits and _ . - + &");
            case VOLUME -> "the name of a volume";
            case FILESPACE -> "the name of a file space" + length();
            case PASSWORD -> "a password" + length();
            case FILE -> "the name of a file";
            case DATE -> "a date such as 03/15/2014, TODAY, TODAY-7, +3, EOLM or BOTM";
            case TIME -> "a time such as 23:30, 23:30:00, NOW, NOW-02:00 or +00:30";
            case YEARDAY -> "a year and the day in it, such as 2014060";
            case QUALIFIERS -> "the beginning of the name of a data set, such as TSM.BACKUP";
            case UNIT -> "a unit name of z/OS, such as 3390";
            case LEVEL -> "a level such as 7.1.1.100";
            case SQL -> "a statement of SQL";
            case COMMAND -> "a command in quotes";
            case TEXT, ANY -> "a text" + length();
        };
    }

    private String range(LongFunction<String> written) {
        boolean isLimited = most < Integer.MAX_VALUE || kind != ValueKind.NUMBER && most < Long.MAX_VALUE;
        if (!isLimited) {
            return least > 0 ? " of at least " + written.apply(least) : "";
        }
        return " from " + written.apply(least) + " to " + written.apply(most);
    }

    private String length() {
        if (most == Long.MAX_VALUE) {
            return "";
        }
        return least == most ? " of " + most + " characters" : " of at most " + most + " characters";
    }

    private static boolean isPattern(String value) {
        return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
    }

    /** Where the first character is that a name cannot have, or -1. */
    public static int invalidCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && NAME_CHARACTERS.indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }
}
