package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What clients have tried to store in a session and could not: that is nowhere. */
public final class NotStored {
    /** Commands by which clients store. */
    private static final Set<String> STORING = Set.of("SIMULATE ARCHIVE", "SIMULATE BACKUP", "SIMULATE MIGRATE");

    private final Map<String, Long> versions = new TreeMap<>();

    /** A command was refused. */
    void note(String text, CommandReader reader, Level level) {
        try {
            Invocation refused = reader.read(CommandLines.read(text), level).invocation();
            if (STORING.contains(refused.command().name())) {
                String node = refused.text("node_name").toUpperCase(Locale.ROOT);
                versions.merge(node, Long.parseLong(refused.text("FILES")), Long::sum);
            }
        } catch (CommandFailure noCommand) {
            // Nothing was to be stored.
        }
    }

    /** How many versions. */
    public long count() {
        long count = 0;
        for (long each : versions.values()) {
            count += each;
        }
        return count;
    }

    /** How many versions of a node. */
    public long count(String node) {
        return versions.getOrDefault(node, 0L);
    }
}
