package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** The conversions of CAST. */
public final class Casts {
    private Casts() {}

    /**
     * CAST from one type to another.
     *
     * @throws SqlFailure SQL0461N if there is no such cast
     */
    public static Applied bind(Argument from, Db2Type to) {
        throw SqlCode.CAST_IMPOSSIBLE.failure(from.type().toString(), to.toString());
    }
}
