package dsmsim.catalog;

import dsmsim.resource.Resource;
import dsmsim.syntax.Letters;
import java.util.List;

/** The names of the client options that an option set may have; the list is read when it is first asked for. */
public final class ClientOptionNames {
    private static final List<String> ALL = Resource.text("option-set-options.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Letters::upper)
            .toList();

    private ClientOptionNames() {}

    /** All of them in capitals, in order. */
    public static List<String> all() {
        return ALL;
    }
}
