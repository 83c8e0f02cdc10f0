package dsmsim.syntax;

import dsmsim.value.Size;
import java.util.List;

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
