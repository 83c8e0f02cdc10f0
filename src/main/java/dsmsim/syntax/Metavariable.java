package dsmsim.syntax;

/**
 * The type of a value to be supplied.
 *
 * @param kind what it stands for
 * @param least the smallest number; 0 for texts
 * @param most the greatest number, or the greatest length of a text
 * @param wildcards whether {@code *} and {@code ?} may stand in a name
 */
public record Metavariable(ValueKind kind, long least, long most, boolean wildcards) {
    public static final String NAME_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-+&";

    /** What may be wrong with a value that has the right shape. */
    public enum Fault {
        NONE,
        OUT_OF_RANGE,
        INVALID_CHARACTER
    }

    static Metavariable of(ValueKind kind) {
        return new Metavariable(kind, 0, kind == ValueKind.NUMBER ? Integer.MAX_VALUE : Long.MAX_VALUE, true);
    }

    Metavariable within(long newLeast, long newMost) {
        return new Metavariable(kind, newLeast, newMost, wildcards);
    }

    Metavariable withoutWildcards() {
        return new Metavariable(kind, least, most, false);
    }

    public Fault fault(String value) {
        if (kind == ValueKind.NUMBER) {
            long number = Long.parseLong(value);
            return number < least || number > most ? Fault.OUT_OF_RANGE : Fault.NONE;
        }
        boolean named = kind == ValueKind.NAME && !wildcards;
        if (value.length() > most || named && value.isEmpty()) {
            return Fault.OUT_OF_RANGE;
        }
        return named && invalidCharacter(value) >= 0 ? Fault.INVALID_CHARACTER : Fault.NONE;
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
