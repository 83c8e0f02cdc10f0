package dsmsim.replication;

import dsmsim.site.DataType;
import dsmsim.stored.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Data of a node that a replication leaves out, so that a synchronisation is not complete with it.
 *
 * @param reason why, in a few words
 * @param isAsked whether the command itself leaves it out
 */
record Withheld(String node, String filespace, DataType type, String reason, boolean isAsked) {
    private static final int MOST_NAMED = 10;

    List<?> stored() {
        return List.of(node, filespace, type.name(), reason, isAsked);
    }

    static Withheld of(Fields fields) {
        return new Withheld(
                fields.text(), fields.text(), fields.constant(DataType.class), fields.text(), fields.flag());
    }

    /** What is left out of one node. */
    static List<Withheld> of(String node, List<Withheld> all) {
        List<Withheld> found = new ArrayList<>();
        for (Withheld each : all) {
            if (each.node().equals(node)) {
                found.add(each);
            }
        }
        return found;
    }

    /** One sentence on all that is left out of a node. */
    static String sentence(List<Withheld> withheld) {
        StringBuilder text = new StringBuilder();
        for (Withheld each : withheld.subList(0, Math.min(MOST_NAMED, withheld.size()))) {
            String words = each.type().words();
            text.append(
                            text.length() == 0
                                    ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                                    : "; " + words)
                    .append(" data of file space ")
                    .append(each.filespace())
                    .append(": ")
                    .append(each.reason());
        }
        int more = withheld.size() - MOST_NAMED;
        return text.append(more > 0 ? "; and " + more + " more" : "").toString();
    }
}
