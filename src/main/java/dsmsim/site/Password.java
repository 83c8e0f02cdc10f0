package dsmsim.site;

import java.util.Locale;

/**
 * A password. It is held as it is, since a site lives and ends with the memory of its own process; nothing that prints or
 * stores a value can get at it. Local passwords of the product do not tell upper from lower case.
 */
public final class Password {
    /** No password: it matches nothing. */
    public static final Password NONE = new Password("");

    private final String folded;

    private Password(String folded) {
        this.folded = folded;
    }

    public static Password of(String clear) {
        return clear.isEmpty() ? NONE : new Password(clear.toUpperCase(Locale.ROOT));
    }

    public boolean isNone() {
        return folded.isEmpty();
    }

    public boolean matches(String clear) {
        return !isNone() && equals(of(clear));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && password.folded.equals(folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return isNone() ? "" : "?***?";
    }
}
