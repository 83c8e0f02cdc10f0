package dsmsim.sql;

import dsmsim.tables.Db2Type;

/**
 * What is known of an operand when a statement is read.
 *
 * @param constant its value if it is a constant, which may be null for NULL; otherwise null
 */
public record Argument(Db2Type type, boolean isConstant, Object constant) {
    /** The bare word NULL. */
    public static final Argument NULL = new Argument(Db2Type.UNTYPED, true, null);

    /** An operand whose value is known with the row only. */
    public static Argument of(Db2Type type) {
        return new Argument(type, false, null);
    }

    public static Argument constant(Db2Type type, Object value) {
        return new Argument(type, true, value);
    }
}
