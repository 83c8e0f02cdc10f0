package dsmsim.report;

import dsmsim.effect.VersionFlow;
import dsmsim.site.DataType;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a replication has done from one server to another in a step.
 *
 * @param words how much it has sent of each type, and deleted
 * @param deletes whether it has deleted something
 */
record PictureArrow(String source, String target, String words, boolean deletes) {

    /** The arrows of a step, by source and target. */
    static List<PictureArrow> of(ReportStep step) {
        Map<List<String>, SentCounts> all = new TreeMap<>((one, other) -> {
            int order = one.get(0).compareTo(other.get(0));
            return order != 0 ? order : one.get(1).compareTo(other.get(1));
        });
        for (VersionFlow flow : step.step().flows()) {
            boolean isDeletion = flow.cause() == VersionFlow.Cause.REPLICATION;
            if (flow.received() > 0 || isDeletion) {
                source(flow, step)
                        .ifPresent(source -> all.computeIfAbsent(
                                        Arrays.asList(source, flow.server()), any -> new SentCounts())
                                .add(flow));
            }
        }
        List<PictureArrow> arrows = new ArrayList<>();
        all.forEach((ends, counts) ->
                arrows.add(new PictureArrow(ends.get(0), ends.get(1), counts.inWords(), counts.deleted > 0)));
        return arrows;
    }

    /** A flow that only deletes does not know its source: it is the server whose replication it was, if that is one. */
    private static Optional<String> source(VersionFlow flow, ReportStep step) {
        if (!flow.source().isEmpty()) {
            return Optional.of(flow.source());
        }
        Set<String> servers = step.step().servers();
        String first = servers.iterator().next();
        boolean isKnown = step.step().is("REPLICATE NODE") && servers.size() == 1 && !first.equals(flow.server());
        return isKnown ? Optional.of(first) : Optional.empty();
    }

    /** Sums over nodes and file spaces. */
    private static final class SentCounts {
        private final Map<DataType, Long> received = new EnumMap<>(DataType.class);
        private long deleted;

        void add(VersionFlow flow) {
            if (flow.received() > 0) {
                received.merge(flow.group().type(), flow.received(), Long::sum);
            }
            deleted += flow.deleted();
        }

        String inWords() {
            List<String> words = new ArrayList<>();
            received.forEach((type, count) -> words.add(type.shortName() + " " + Values.number(count)));
            if (deleted > 0) {
                words.add(Values.number(deleted) + " deleted");
            }
            return String.join(", ", words);
        }
    }
}
