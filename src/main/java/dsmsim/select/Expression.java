package dsmsim.select;

import dsmsim.sql.Argument;
import dsmsim.tables.Db2Type;

/** A value that follows from rows. */
abstract class Expression extends Evaluated {
    private final Db2Type type;

    Expression(Db2Type type) {
        this.type = type;
    }

    final Db2Type type() {
        return type;
    }

    /** The value in a frame, null for NULL. */
    abstract Object value(Object[] frame);

    /** What functions and operators are told of it when they are bound. */
    Argument argument() {
        return Argument.of(type);
    }
}
