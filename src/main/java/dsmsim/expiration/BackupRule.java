package dsmsim.expiration;

import dsmsim.inventory.Version;
import dsmsim.policy.BackupCopyGroup;
import dsmsim.site.Row;
import dsmsim.value.Limit;

/**
 * How many backup versions of a file stay, and for how many days after they have become inactive (DEFINE COPYGROUP
 * page). A limit that does not exist is {@link Limit#NONE}.
 *
 * @param existing versions of a file that the client still has, the active one included
 * @param deleted versions of a file that the client has deleted
 * @param extraDays days for an inactive version
 * @param onlyDays days for the last version of a deleted file
 */
record BackupRule(int existing, int deleted, int extraDays, int onlyDays) {

    static BackupRule of(Row group) {
        return new BackupRule(
                group.get(BackupCopyGroup.VERSIONS_EXISTING),
                group.get(BackupCopyGroup.VERSIONS_DELETED),
                group.get(BackupCopyGroup.RETAIN_EXTRA),
                group.get(BackupCopyGroup.RETAIN_ONLY));
    }

    /** Without a copy group only the grace period of the domain counts (DEFINE DOMAIN page). */
    static BackupRule grace(int days) {
        return new BackupRule(Limit.NONE, Limit.NONE, days, days);
    }

    /**
     * Whether a version stays; an active one always does.
     *
     * @param newerVersions how many versions of the file are newer
     * @param fileIsActive whether the file has an active version
     * @param now seconds since 1970
     */
    boolean keeps(Version version, int newerVersions, boolean fileIsActive, long now) {
        if (version.isActive()) {
            return true;
        }
        return newerVersions < (fileIsActive ? existing : deleted)
                && ElapsedTime.isBelow(days(newerVersions, fileIsActive), version.deactivated(), now);
    }

    /** The last version never goes before the extra ones, so that what stays does not depend on how often this runs. */
    private int days(int newerVersions, boolean fileIsActive) {
        boolean isLast = newerVersions == 0 && !fileIsActive;
        return isLast ? Math.max(extraDays, onlyDays) : extraDays;
    }
}
