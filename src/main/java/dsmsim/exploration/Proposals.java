package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds lines with SIMULATE EXPECT that make the procedure end before versions are lost where no refused command ends it. They are tried before
 * each command that loses some in a variant, the plainest first; the procedure as it is written must pass them, so there are
 * none for one that loses versions itself.
 */
final class Proposals {
    private static final int MOST = 5;

    private final Explorer explorer;
    private final List<Written> written;
    private final Collection<String> nodes;
    private final Ending asWritten;
    private List<Variant> losing = new ArrayList<>();
    private final Map<Integer, FlatCommand> chosen = new TreeMap<>();

    Proposals(
            Explorer explorer,
            List<Written> written,
            Collection<String> nodes,
            List<Variant> variants,
            Ending asWritten) {
        this.explorer = explorer;
        this.written = written;
        this.nodes = nodes;
        this.asWritten = asWritten;
        for (Variant variant : variants) {
            if (variant.kind() == VariantKind.LOST && asWritten.lost() == 0) {
                losing.add(variant);
            }
        }
    }

    /** The lines, the one that stops most variants first. */
    List<Proposal> find() {
        List<Proposal> found = new ArrayList<>();
        while (!losing.isEmpty() && found.size() < MOST) {
            Proposal best = null;
            List<Variant> left = List.of();
            for (int before : fatal()) {
                for (String guard : guards(before)) {
                    FlatCommand command = written.get(before).saying(guard);
                    List<Variant> rest = notStoppedBy(before, command);
                    int stops = losing.size() - rest.size();
                    if (stops > 0 && (best == null || stops > best.stops()) && passes(before, command)) {
                        best = new Proposal(command, before, written.get(before).label(), stops, losing.size());
                        left = rest;
                    }
                }
            }
            if (best == null) {
                return found;
            }
            found.add(best);
            chosen.put(best.before(), best.command());
            losing = left;
        }
        return found;
    }

    /** The commands that lose versions in a variant, from the last one on. */
    private Collection<Integer> fatal() {
        TreeSet<Integer> commands = new TreeSet<>();
        for (Variant variant : losing) {
            commands.add(explorer.fatal(variant.deviations()));
        }
        return commands.descendingSet();
    }

    private List<String> guards(int before) {
        String command = "SIMULATE EXPECT " + String.join(",", nodes);
        long single = explorer.singleBefore(before);
        return List.of(command + " ATRISK=0", command + " SINGLE=" + single, command + " ATRISK=0 SINGLE=" + single);
    }

    private List<Variant> notStoppedBy(int before, FlatCommand guard) {
        Map<Integer, FlatCommand> added = new TreeMap<>(chosen);
        added.put(before, guard);
        List<Variant> left = new ArrayList<>();
        for (Variant variant : losing) {
            Ending ending = explorer.stopped(explorer.commands(variant.deviations(), added));
            if (ending.lost() > asWritten.lost()) {
                left.add(variant);
            }
        }
        return left;
    }

    private boolean passes(int before, FlatCommand guard) {
        Ending ending = explorer.stopped(explorer.commands(List.of(), Map.of(before, guard)));
        return ending.refusals().size() <= asWritten.refusals().size();
    }
}
