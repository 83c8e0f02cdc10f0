package dsmsim.expiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.inventory.Version;
import dsmsim.policy.ArchiveCopyGroup;
import dsmsim.policy.BackupCopyGroup;
import dsmsim.value.Limit;
import org.junit.jupiter.api.Test;

/** The arithmetic of retention, as the DEFINE COPYGROUP and DEFINE DOMAIN pages tell it. */
class RetentionTest {
    private static final long DAY = 86_400;
    private static final long NOW = 1_000 * DAY;
    private static final boolean EXISTS = true;
    private static final boolean DELETED = false;

    private static final BackupRule STANDARD = new BackupRule(2, 1, 30, 60);

    @Test
    void inactiveVersionsOfAnExistingFile() {
        assertTrue(keeps(STANDARD, 1, 0, EXISTS), "the second of two versions, just inactive");
        assertTrue(keeps(STANDARD, 1, 29, EXISTS));
        assertFalse(keeps(STANDARD, 1, 30, EXISTS), "RETEXTRA is over");
        assertFalse(keeps(STANDARD, 2, 0, EXISTS), "one too many");
    }

    @Test
    void versionsOfADeletedFile() {
        assertTrue(keeps(STANDARD, 0, 59, DELETED), "RETONLY for the last one");
        assertFalse(keeps(STANDARD, 0, 60, DELETED));
        assertFalse(keeps(STANDARD, 1, 0, DELETED), "one is enough");
        BackupRule three = new BackupRule(5, 3, 30, 60);
        assertTrue(keeps(three, 2, 29, DELETED));
        assertFalse(keeps(three, 2, 30, DELETED), "RETEXTRA for all but the last one");
        assertFalse(keeps(three, 3, 0, DELETED));
    }

    @Test
    void zeroMeansAtOnceAndNoLimitMeansNever() {
        assertFalse(keeps(new BackupRule(2, 0, 30, 60), 0, 0, DELETED));
        assertFalse(keeps(new BackupRule(2, 1, 0, 60), 1, 0, EXISTS));
        BackupRule all = new BackupRule(Limit.NONE, Limit.NONE, Limit.NONE, Limit.NONE);
        assertTrue(keeps(all, 9_999, 999, EXISTS));
        assertTrue(keeps(all, 9_999, 999, DELETED));
    }

    @Test
    void theLastVersionNeverGoesBeforeTheExtraOnes() {
        BackupRule shortOnly = new BackupRule(2, 2, 30, 10);
        assertTrue(keeps(shortOnly, 0, 20, DELETED));
        assertFalse(keeps(shortOnly, 0, 30, DELETED));
    }

    @Test
    void theGracePeriodCountsDaysOnly() {
        BackupRule grace = BackupRule.grace(30);
        assertTrue(keeps(grace, 500, 29, EXISTS));
        assertFalse(keeps(grace, 0, 30, DELETED));
    }

    @Test
    void anActiveVersionAlwaysStays() {
        Version active = new Version(1, NOW - 900 * DAY, 1, 0, "C", false);
        assertTrue(new BackupRule(1, 0, 0, 0).keeps(active, 7, EXISTS, NOW));
    }

    @Test
    void archivesStayFromTheirInsertion() {
        assertTrue(new ArchiveRule(365).keeps(archived(364), NOW));
        assertFalse(new ArchiveRule(365).keeps(archived(365), NOW));
        assertFalse(new ArchiveRule(0).keeps(archived(0), NOW));
        assertTrue(new ArchiveRule(Limit.NONE).keeps(archived(999), NOW));
    }

    @Test
    void rulesAreReadFromCopyGroups() {
        assertEquals(STANDARD, BackupRule.of(BackupCopyGroup.TYPE.row("D", "S", "C")));
        assertEquals(new ArchiveRule(365), ArchiveRule.of(ArchiveCopyGroup.TYPE.row("D", "S", "C")));
        assertEquals(
                new ArchiveRule(Limit.NONE),
                ArchiveRule.of(ArchiveCopyGroup.TYPE.row("D", "S", "C").with(ArchiveCopyGroup.INITIATION, "EVENT")));
    }

    private static boolean keeps(BackupRule rule, int newer, int daysInactive, boolean fileIsActive) {
        Version version = new Version(1, NOW - 999 * DAY, 1, NOW - daysInactive * DAY, "C", false);
        return rule.keeps(version, newer, fileIsActive, NOW);
    }

    private static Version archived(int daysAgo) {
        return new Version(1, NOW - daysAgo * DAY, 1, 0, "C", false);
    }
}
