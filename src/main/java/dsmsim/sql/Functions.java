package dsmsim.sql;

import java.util.List;

/** The scalar functions. */
public final class Functions {
    private Functions() {}

    /**
     * The function of that name for such arguments.
     *
     * @throws SqlFailure SQL0440N if there is none
     */
    public static Applied bind(String name, List<Argument> arguments) {
        throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
    }

    /** All names, sorted. */
    public static List<String> names() {
        return List.of();
    }

    /** One line such as {@code SUBSTR(text, start[, length])}. */
    public static String synopsis(String name) {
        return name;
    }

    /** One sentence on what the function does. */
    public static String help(String name) {
        return name;
    }
}
