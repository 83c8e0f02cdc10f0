package dsmsim.expiration;

import dsmsim.inventory.Version;
import dsmsim.policy.ArchiveCopyGroup;
import dsmsim.site.Row;
import dsmsim.value.Limit;

/**
 * How long an archive stays.
 *
 * @param days from its insertion, {@link Limit#NONE} for ever
 */
record ArchiveRule(int days) {

    /** An archive whose retention an event begins stays: no event is simulated. */
    static ArchiveRule of(Row group) {
        boolean awaitsEvent = group.get(ArchiveCopyGroup.INITIATION).equals("EVENT");
        return new ArchiveRule(awaitsEvent ? Limit.NONE : group.get(ArchiveCopyGroup.RETAIN));
    }

    boolean keeps(Version archive, long now) {
        return ElapsedTime.isBelow(days, archive.inserted(), now);
    }
}
