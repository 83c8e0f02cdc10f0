package dsmsim.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an object must have for a form to be for it: {@code DEVTYPE=LTO|NAS}, or {@code SHARED=} for nothing.
 *
 * @param keyword by which DEFINE sets it
 * @param values fixed values in capitals, of which one suffices
 */
record Provision(String keyword, List<String> values) {

    /** Reads provisions with blanks between them. */
    static List<Provision> read(String text) {
        List<Provision> provisions = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            int sign = word.indexOf('=');
            provisions.add(new Provision(
                    word.substring(0, sign), List.of(word.substring(sign + 1).split("\\|"))));
        }
        return provisions;
    }

    boolean holds(UnaryOperator<String> object) {
        return values.contains(object.apply(keyword));
    }
}
