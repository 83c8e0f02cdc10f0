package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** How SELECT prints a value. */
public final class Display {
    private Display() {}

    /** The value without padding; NULL is empty. */
    public static String text(Object value, Db2Type type) {
        return value == null ? "" : value.toString();
    }
}
