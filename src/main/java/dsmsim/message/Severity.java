package dsmsim.message;

/** The class of a message, from the last letter of its identifier. */
public enum Severity {
    INFORMATION,
    WARNING,
    ERROR,
    SEVERE;

    /** The severity that a message identifier such as {@code ANR2034E} ends with. */
    static Severity of(String identifier) {
        return switch (identifier.charAt(identifier.length() - 1)) {
            case 'I' -> INFORMATION;
            case 'W' -> WARNING;
            case 'S' -> SEVERE;
            default -> ERROR;
        };
    }
}
