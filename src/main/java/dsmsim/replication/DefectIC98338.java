package dsmsim.replication;

import dsmsim.inventory.Change;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * APAR IC98338: after the roles have been reversed a file has several active versions. Affected are 6.3 and 7.1; the
 * level of the fix was not published, the technote's advice of 7.1.1.100 is taken for it.
 */
public final class DefectIC98338 {
    private static final Level FIXED = Level.of(7, 1, 1, 100);

    private DefectIC98338() {}

    public static boolean affects(Level level) {
        return level.isBefore(FIXED);
    }

    /** The changes without those that make the receiver's former active version inactive. */
    static List<Change> withoutDeactivations(List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        for (Change change : changes) {
            boolean deactivates = change instanceof Change.Update update
                    && update.before().isActive()
                    && !update.after().isActive();
            if (!deactivates) {
                kept.add(change);
            }
        }
        return kept;
    }
}
