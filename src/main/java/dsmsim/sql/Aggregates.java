package dsmsim.sql;

import java.util.List;

/** The functions of a group of rows. */
public final class Aggregates {
    private Aggregates() {}

    /** Whether that is the name of an aggregate, in any case. MAX and MIN of several arguments are scalar functions. */
    public static boolean isAggregate(String name) {
        return names().contains(name);
    }

    /** All names, sorted. */
    public static List<String> names() {
        return List.of("AVG", "COUNT", "COUNT_BIG", "LISTAGG", "MAX", "MIN", "STDDEV", "SUM", "VARIANCE");
    }

    /** As {@link Functions#synopsis}. */
    public static String synopsis(String name) {
        return name;
    }

    /** As {@link Functions#help}. */
    public static String help(String name) {
        return name;
    }

    /**
     * The aggregate for such arguments; only the first is added row by row. COUNT(*) has none.
     *
     * @throws SqlFailure SQL0440N if there is none
     */
    public static Aggregation bind(String name, boolean distinct, List<Argument> arguments) {
        throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
    }
}
