package dsmsim.report;

import dsmsim.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reply of a step, of which a report has some of each kind: a replication says the same of each node, thousands of times.
 *
 * @param shown in their order
 * @param left how many more there were, by identifier
 */
record FewMessages(List<Message> shown, Map<String, Integer> left) {
    private static final int OF_EACH = 20;

    static FewMessages of(List<Message> messages) {
        Map<String, Integer> counts = new HashMap<>();
        List<Message> shown = new ArrayList<>();
        Map<String, Integer> left = new TreeMap<>();
        for (Message message : messages) {
            int count = counts.merge(message.identifier(), 1, Integer::sum);
            if (count <= OF_EACH) {
                shown.add(message);
            } else {
                left.put(message.identifier(), count - OF_EACH);
            }
        }
        return new FewMessages(shown, left);
    }
}
