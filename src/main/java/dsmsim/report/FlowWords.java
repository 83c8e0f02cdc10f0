package dsmsim.report;

import dsmsim.effect.VersionFlow;
import dsmsim.site.DataType;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has become of versions in a step, in a few words, a sentence a server. */
final class FlowWords {
    /** In this order. */
    private static final List<String> WHAT =
            List.of("stored", "received", "inactive", "active again", "rebound", "deleted", "damaged", "recovered");

    private FlowWords() {}

    /**
     * {@code DRSRV: Bkup 50 received, 20 inactive; Arch 5 received}.
     *
     * @param own the server of the step, which is not named
     */
    static List<String> of(List<VersionFlow> flows, String own) {
        Map<String, Map<DataType, long[]>> sums = new TreeMap<>();
        for (VersionFlow flow : flows) {
            long[] sum = sums.computeIfAbsent(flow.server(), any -> new TreeMap<>())
                    .computeIfAbsent(flow.group().type(), any -> new long[WHAT.size()]);
            long[] counts = counts(flow);
            for (int i = 0; i < counts.length; i++) {
                sum[i] += counts[i];
            }
        }
        List<String> words = new ArrayList<>();
        sums.forEach((server, types) -> {
            List<String> parts = new ArrayList<>();
            types.forEach((type, sum) -> parts.add(type.shortName() + " " + inWords(sum)));
            words.add((server.equals(own) ? "" : server + ": ") + String.join("; ", parts));
        });
        return words;
    }

    private static long[] counts(VersionFlow flow) {
        return new long[] {
            flow.stored(),
            flow.received(),
            flow.inactivated(),
            flow.activated(),
            flow.rebound(),
            flow.deleted(),
            flow.damaged(),
            flow.recovered()
        };
    }

    private static String inWords(long[] sum) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sum.length; i++) {
            if (sum[i] > 0) {
                parts.add(Values.number(sum[i]) + " " + WHAT.get(i));
            }
        }
        return String.join(", ", parts);
    }
}
