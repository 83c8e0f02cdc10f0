package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theNameFollowsFromTheNumber() {
        assertEquals("/FS1/d0000/f0000000", Version.name("/FS1", 0));
        assertEquals("/FS1/d0000/f0000017", Version.name("/FS1", 17));
        assertEquals("/home/d0012/f0012345", Version.name("/home", 12_345));
        assertEquals("/FS1/d2147483/f2147483647", Version.name("/FS1", Integer.MAX_VALUE));
    }

    @Test
    void aVersionIsActiveUntilItIsDeactivated() {
        Version version = new Version(1, 100, 5, 0, "STANDARD", true);
        assertTrue(version.isActive());
        assertFalse(version.deactivatedAt(200).isActive());
        assertEquals(new Version(1, 100, 5, 200, "STANDARD", true), version.deactivatedAt(200));
    }
}
