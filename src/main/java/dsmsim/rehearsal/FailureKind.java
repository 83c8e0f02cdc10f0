package dsmsim.rehearsal;

import dsmsim.syntax.Spelling;
import java.util.Arrays;
import java.util.Optional;

/** What a rehearsal can end with that somebody may take for a failure. */
public enum FailureKind {
    /** Versions are lost. */
    LOSS("LOSs"),
    /** A command was refused. */
    REFUSED("REFused"),
    /** A client could not store. */
    NOTSTORED("NOTstored"),
    /** The next replications would delete versions that are nowhere else. */
    RISK("RISk"),
    /** Versions have only one copy. */
    SINGLE("SINgle"),
    /** The servers' modes for a node do not go together. */
    ROLES("ROLes");

    private final Spelling spelling;

    FailureKind(String spelling) {
        this.spelling = Spelling.of(spelling);
    }

    /** The kind of that name, which may be cut short. */
    public static Optional<FailureKind> named(String typed) {
        return Arrays.stream(values())
                .filter(kind -> kind.spelling.matches(typed))
                .findFirst();
    }
}
