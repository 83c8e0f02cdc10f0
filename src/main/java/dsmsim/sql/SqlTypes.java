package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.util.List;

/** The types that statements name, and the type that several operands have in common. */
public final class SqlTypes {
    private SqlTypes() {}

    /**
     * The type of a value that is one of these: of CASE, COALESCE, UNION, IN, VALUES.
     *
     * @throws SqlFailure SQL0415N if they have none in common
     */
    public static Db2Type common(List<Argument> arguments) {
        throw SqlCode.SET_TYPES.failure();
    }

    /**
     * The type that a CAST names.
     *
     * @param name its words with one blank between them, in any case, such as {@code DOUBLE PRECISION}
     * @param numbers what stands in parentheses behind it, may be empty
     * @throws SqlFailure SQL0204N if there is no such type, SQL0604N if it cannot have these numbers
     */
    public static Db2Type read(String name, List<Integer> numbers) {
        throw SqlCode.UNDEFINED_NAME.failure(name);
    }
}
