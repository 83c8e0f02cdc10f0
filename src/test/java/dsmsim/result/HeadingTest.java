package dsmsim.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    void slashIsALineBreak() {
        assertEquals(
                "Policy Domain\nName", Heading.left("Policy Domain/Name", 14).title());
        assertEquals(
                "Policy Domain Name", Heading.left("Policy Domain/Name", 14).label());
    }

    @Test
    void twoSlashesAreOneThatStays() {
        assertEquals("Start\nDate/Time", Heading.left("Start/Date//Time", 19).title());
        assertEquals("Est/Max\nCapacity", Heading.right("Est//Max/Capacity", 8).title());
    }

    @Test
    void titleOfAFactOrASelectIsTakenAsItStands() {
        assertEquals("MB/s", new Heading("MB/s", 11, Align.RIGHT).label());
    }
}
