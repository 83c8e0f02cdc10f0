package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** The constants of a statement. */
public final class Literals {
    private Literals() {}

    /** A number without sign, such as {@code 12}, {@code 1.50} or {@code 1E3}. */
    public static Argument number(String digits) {
        return Argument.constant(Db2Type.INTEGER, Long.valueOf(digits));
    }

    /** A text without its quotes. */
    public static Argument text(String text) {
        return Argument.constant(Db2Type.varchar(text.length()), text);
    }
}
