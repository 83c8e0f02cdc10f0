package dsmsim.exploration;

/** How a variant ends, the worst first. */
enum VariantKind {
    /** Versions are lost though the macro ends at the first command that is refused. */
    LOST("LOST"),
    /** Versions are lost where somebody goes on behind a refused command. */
    LOST_BY_GOING_ON("LOST if you go on"),
    /** Clients could not store, more than as written. */
    NOT_STORED("NOT STORED"),
    /** The servers' modes at the end are other ones. */
    ROLES_WRONG("ROLES WRONG"),
    /** More versions have one copy only. */
    SINGLE("SINGLE"),
    /** A command was refused, and all ends as written. */
    REFUSED("refused, same end"),
    /** All ends as written. */
    HARMLESS("harmless");

    private final String title;

    VariantKind(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
