package dsmsim.syntax;

/** How the commands of a verb name objects outside lists. */
public enum Naming {
    /** Wildcards may stand everywhere, as in QUERY and DELETE. */
    PATTERNS,
    /** An operand or a keyword is one name, as in DEFINE and SET. */
    NAMES,
    /** An operand may be a pattern, a keyword that is no selection is one name or takes a name away, as in UPDATE. */
    CHANGES;

    /** The naming of a verb in capitals. */
    public static Naming of(String verb) {
        return switch (verb) {
            case "DEFINE", "REGISTER", "SET", "SIMULATE" -> NAMES;
            case "UPDATE" -> CHANGES;
            default -> PATTERNS;
        };
    }

    /**
     * The type of a value under this naming.
     *
     * @param keyword whose value it is; empty for an operand
     */
    Metavariable applied(Metavariable type, String keyword) {
        if (this == PATTERNS || keyword.startsWith("WHERE")) {
            return type;
        }
        if (this == NAMES) {
            return type.asName();
        }
        return keyword.isEmpty() ? type : type.asNameOrNothing();
    }
}
