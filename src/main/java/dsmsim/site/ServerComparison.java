package dsmsim.site;

import dsmsim.inventory.Inventory;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where two states of a server may hold different things. */
final class ServerComparison {
    private final Server one;
    private final Server other;
    private final String name;

    ServerComparison(Server one, Server other) {
        this.one = one;
        this.other = other;
        this.name = one.name();
    }

    /**
     * The places where they may differ, but for the logs and what is counted.
     *
     * @param read whether all is read, also where it is known what was written
     */
    Set<ServerSpot<?>> spots(boolean read) {
        Optional<Set<ServerSpot<?>>> written = read ? Optional.empty() : Touched.since(one.touched(), other.touched());
        Set<ServerSpot<?>> spots = written.orElseGet(this::differing);
        one.settings().keys().forEach(setting -> spots.add(new ServerSpot.OfSetting(name, setting)));
        other.settings().keys().forEach(setting -> spots.add(new ServerSpot.OfSetting(name, setting)));
        one.processes().keySet().forEach(number -> spots.add(new ServerSpot.OfProcess(name, number)));
        other.processes().keySet().forEach(number -> spots.add(new ServerSpot.OfProcess(name, number)));
        one.unknown().places(name, spots);
        if (other.unknown() != one.unknown()) {
            other.unknown().places(name, spots);
        }
        return spots;
    }

    /** Whether they are two installations, of which one came when the other was taken back. */
    static boolean areOthers(Server one, Server other) {
        // Nearly always it is the very same level, and a start compares no records.
        boolean isOfLevel = one.level() == other.level() || one.level().equals(other.level());
        return !isOfLevel || !one.platform().equals(other.platform());
    }

    /** Whether one holds other things than the other; the log, the summary and the numbers of sessions are left out. */
    static boolean differ(Server one, Server other) {
        return one != other
                && (one.isUp() != other.isUp()
                        || one.level() != other.level()
                        || one.objects() != other.objects()
                        || one.settings() != other.settings()
                        || one.inventories() != other.inventories()
                        || one.processes() != other.processes());
    }

    /** Whether both are the same in all but their logs and summaries, and the number of sessions that they have had. */
    static boolean same(Server one, Server other) {
        return one.name().equals(other.name())
                && !areOthers(one, other)
                && one.isUp() == other.isUp()
                && one.objects().equals(other.objects())
                && one.settings().equals(other.settings())
                && one.inventories().equals(other.inventories())
                && one.processes().equals(other.processes())
                && one.lastProcess() == other.lastProcess()
                && one.unknown().equals(other.unknown());
    }

    /** Whether both are the same in all. */
    static boolean equal(Server one, Server other) {
        return same(one, other)
                && one.numbers().equals(other.numbers())
                && one.log().equals(other.log())
                && one.summary().equals(other.summary())
                && one.versionsChanged() == other.versionsChanged();
    }

    /** The places of objects and files in which both differ, by reading all. */
    private Set<ServerSpot<?>> differing() {
        Set<ServerSpot<?>> spots = new HashSet<>();
        Set<ObjectType> types = new HashSet<>(one.objects().types());
        types.addAll(other.objects().types());
        for (ObjectType type : types) {
            for (String key : differing(one.all(type), other.all(type))) {
                spots.add(new ServerSpot.OfRow(name, type, key));
            }
        }
        for (InventoryKey key : differing(one.inventories(), other.inventories())) {
            spots.add(new ServerSpot.OfInventory(name, key));
        }
        return spots;
    }

    /** Versions of the server's own that came or went, and those that became inactive. */
    static long changes(InventoryKey key, Inventory before, Inventory after) {
        if (!key.partner().isEmpty()) {
            return 0;
        }
        long versions = after.versions() - before.versions();
        long inactive = versions - (after.activeVersions() - before.activeVersions());
        return Math.abs(versions) + Math.max(0, inactive);
    }

    private static <K, V> Set<K> differing(Map<K, V> left, Map<K, V> right) {
        if (left == right) {
            return Set.of();
        }
        Set<K> keys = new HashSet<>();
        for (Map.Entry<K, V> entry : left.entrySet()) {
            if (right.get(entry.getKey()) != entry.getValue()) {
                keys.add(entry.getKey());
            }
        }
        for (K key : right.keySet()) {
            if (!left.containsKey(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
