package dsmsim.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What an inventory does, said in the plainest way: a sorted map that is rewritten in place. */
final class Model {
    private final TreeMap<VersionKey, Version> versions = new TreeMap<>();

    static Model of(Inventory inventory) {
        Model model = new Model();
        inventory.forEach(model::put);
        return model;
    }

    List<Version> versions() {
        return List.copyOf(versions.values());
    }

    Map<VersionKey, Version> map() {
        return versions;
    }

    void backUp(int first, int count, long size, long when, String managementClass) {
        deactivate(first, count, when);
        archive(first, count, size, when, managementClass);
    }

    void archive(int first, int count, long size, long when, String managementClass) {
        for (int file = first; file < first + count; file++) {
            put(new Version(file, when, size, 0, managementClass, false));
        }
    }

    void migrate(int first, int count, long size, long when, String managementClass) {
        delete(first, count);
        archive(first, count, size, when, managementClass);
    }

    void deactivate(int first, int count, long when) {
        change(first, count, version -> version.isActive() ? version.deactivatedAt(when) : version);
    }

    void delete(int first, int count) {
        versions.keySet().removeIf(key -> key.file() >= first && key.file() < first + count);
    }

    void damage(int first, int count, boolean damaged) {
        change(first, count, version -> version.withDamaged(damaged));
    }

    void retain(Retention retention) {
        Map<Integer, Integer> newer = new HashMap<>();
        Map<Integer, Boolean> active = new HashMap<>();
        versions.values().forEach(version -> active.merge(version.file(), version.isActive(), Boolean::logicalOr));
        for (Version version : new ArrayList<>(versions.descendingMap().values())) {
            int newerVersions = newer.merge(version.file(), 1, Integer::sum) - 1;
            if (!retention.keeps(version, newerVersions, active.get(version.file()))) {
                versions.remove(version.key());
            }
        }
    }

    void apply(List<Change> batch) {
        for (Change change : batch) {
            if (change instanceof Change.Add add) {
                put(add.version().withDamaged(false));
            } else if (change instanceof Change.Update update) {
                versions.computeIfPresent(
                        change.key(), (key, old) -> update.after().withDamaged(old.damaged()));
            } else {
                versions.remove(change.key());
            }
        }
    }

    private void put(Version version) {
        versions.put(version.key(), version);
    }

    private void change(int first, int count, UnaryOperator<Version> change) {
        versions.replaceAll(
                (key, version) -> key.file() >= first && key.file() < first + count ? change.apply(version) : version);
    }
}
