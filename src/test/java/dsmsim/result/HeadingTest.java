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
    void wordsWithASlashKeepIt() {
        assertEquals("Start\nDate/Time", Heading.left("Start/Date/Time", 19).title());
        assertEquals("TCP/IP Address", Heading.left("TCP/IP Address", 14).label());
        assertEquals("Est/Max Capacity", Heading.right("Est/Max Capacity", 10).label());
    }

    @Test
    void titleOfASelectIsTakenAsItStands() {
        assertEquals("MB/s", new Heading("MB/s", 11, Align.RIGHT).label());
    }
}
