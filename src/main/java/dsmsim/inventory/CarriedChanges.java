package dsmsim.inventory;

import java.util.List;

/** The changes that turn one inventory into another, made to a third one. */
final class CarriedChanges {
    private static final int BATCH = 4096;

    private CarriedChanges() {}

    static Inventory to(Inventory third, Inventory before, Inventory after) {
        Inventory changed = third;
        Difference changes = Difference.between(before, after);
        for (List<Change> batch = changes.next(BATCH); !batch.isEmpty(); batch = changes.next(BATCH)) {
            changed = changed.apply(batch);
        }
        return withDamageAs(changed, before, after);
    }

    private static Inventory withDamageAs(Inventory third, Inventory before, Inventory after) {
        Inventory changed = third.repair(version -> isDamaged(version, before) && !isDamaged(version, after));
        for (Version version : after.damagedVersions()) {
            if (!isDamaged(version, before)) {
                changed = changed.damage(version.file(), 1);
            }
        }
        return changed;
    }

    private static boolean isDamaged(Version version, Inventory where) {
        return where.find(version.key()).filter(Version::damaged).isPresent();
    }
}
