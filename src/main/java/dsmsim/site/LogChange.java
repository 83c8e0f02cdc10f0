package dsmsim.site;

import dsmsim.stored.Damage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What turns one activity log into another: entries that come at its new end and go from there, and what goes from its old
 * end, or comes back to it. Its cost follows the change, unless something happens at the old end.
 *
 * @param sizeBefore messages of the log before
 * @param dropped what goes from the new end, oldest first
 * @param added what comes there, oldest first
 * @param kept of how many entries, behind the dropped ones, the log after still has the newest; negative for all
 * @param older what comes at the old end, oldest first
 */
record LogChange(int sizeBefore, List<Logged> dropped, List<Logged> added, int kept, List<Logged> older) {
    private static final int ALL = -1;

    static LogChange between(ActivityLog before, ActivityLog after) {
        List<Logged> added = new ArrayList<>();
        ActivityLog restAfter = down(after, before.newest(), added);
        List<Logged> dropped = new ArrayList<>();
        ActivityLog restBefore = before;
        if (restAfter.size() == 0 && after.size() > 0) {
            restBefore = down(before, after.newest(), dropped);
            if (restBefore.size() > 0) {
                added.clear();
                restAfter = after;
            }
        }
        Collections.reverse(added);
        Collections.reverse(dropped);
        if (restAfter == restBefore) {
            return new LogChange(before.size(), dropped, added, ALL, List.of());
        }
        int kept = 0;
        while (restAfter.size() > 0 && restBefore.size() > 0 && restAfter.newest() == restBefore.newest()) {
            kept++;
            restAfter = restAfter.older();
            restBefore = restBefore.older();
        }
        return new LogChange(before.size(), dropped, added, kept, restAfter.entries());
    }

    /** The log from an entry back, the empty one where it does not have that; what is newer goes into the list. */
    private static ActivityLog down(ActivityLog log, Logged entry, List<Logged> newer) {
        ActivityLog rest = log;
        while (rest.size() > 0 && rest.newest() != entry) {
            newer.add(rest.newest());
            rest = rest.older();
        }
        return rest;
    }

    /** The log before; only what goes from its new end where the one that there is has another size. */
    ActivityLog before(ActivityLog there) {
        return isOf(there) ? there : ActivityLog.EMPTY.plus(dropped);
    }

    private boolean isOf(ActivityLog there) {
        return there.size() == sizeBefore;
    }

    /** The log after. */
    ActivityLog after(ActivityLog there) {
        if (!isOf(there)) {
            return ActivityLog.EMPTY.plus(added);
        }
        ActivityLog rest = there;
        for (int i = 0; i < dropped.size(); i++) {
            rest = older(rest);
        }
        if (kept < 0) {
            return rest.plus(added);
        }
        List<Logged> left = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            left.add(rest.newest());
            rest = older(rest);
        }
        Collections.reverse(left);
        return ActivityLog.EMPTY.plus(older).plus(left).plus(added);
    }

    private static ActivityLog older(ActivityLog log) {
        if (log.size() == 0) {
            throw Damage.because("a log has too few entries");
        }
        return log.older();
    }
}
