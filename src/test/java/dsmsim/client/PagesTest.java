package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Long replies at a terminal of four rows and ten columns. */
class PagesTest {
    private final StringWriter out = new StringWriter();
    private int rows = 4;

    private Input window(boolean goesOn) {
        return new Input() {
            @Override
            public Optional<String> line(String prompt) {
                return Optional.empty();
            }

            @Override
            public boolean more() {
                out.write("<more>");
                return goesOn;
            }

            @Override
            public int columns() {
                return 10;
            }

            @Override
            public int rows() {
                return rows;
            }
        };
    }

    private String shown(String text) throws IOException {
        return shown(text, 0);
    }

    private String shown(String text, int lines) throws IOException {
        try (Pages pages = new Pages(out, window(true), lines)) {
            pages.write(text);
        }
        return out.toString();
    }

    @Test
    void whatFitsIsNotInterrupted() throws IOException {
        assertEquals("1\n2\n3\n", shown("1\n2\n3\n"));
    }

    @Test
    void aFullPageWaits() throws IOException {
        assertEquals("1\n2\n3\n<more>4\n5\n6\n<more>7\n", shown("1\n2\n3\n4\n5\n6\n7\n"));
    }

    @Test
    void aLineThatIsTooWideTakesSeveralRows() throws IOException {
        assertEquals("12345678901\n2\n<more>3\n", shown("12345678901\n2\n3\n"));
    }

    @Test
    void aLineThatFillsTheWindowTakesOneRow() throws IOException {
        assertEquals("1234567890\n2\n3\n<more>4\n", shown("1234567890\n2\n3\n4\n"));
    }

    @Test
    void nothingOfALineThatIsLongerThanThePageGoesBy() throws IOException {
        assertEquals(
                "1\n2\n1234567890\n<more>1234567890" + "1234567890".repeat(2) + "\n<more>12\n",
                shown("1\n2\n" + "1234567890".repeat(4) + "12\n"));
    }

    @Test
    void tabsAreWide() throws IOException {
        assertEquals("a\tb\tc\n2\n<more>3\n", shown("a\tb\tc\n2\n3\n"));
    }

    @Test
    void theUserMayWantOtherPages() throws IOException {
        assertEquals("1\n<more>2\n<more>3\n", shown("1\n2\n3\n", 1));
        out.getBuffer().setLength(0);
        assertEquals("1\n2\n3\n4\n5\n<more>6\n", shown("1\n2\n3\n4\n5\n6\n", 5));
    }

    @Test
    void thePageFollowsTheWindow() throws IOException {
        try (Pages pages = new Pages(out, window(true), 0)) {
            pages.write("1\n2\n3\n4\n");
            rows = 3;
            pages.write("5\n6\n");
        }
        assertEquals("1\n2\n3\n<more>4\n5\n<more>6\n", out.toString());
    }

    @Test
    void enoughIsEnough() {
        Pages pages = new Pages(out, window(false), 0);
        assertThrows(Pages.Cancelled.class, () -> pages.write("1\n2\n3\n4\n5\n"));
        assertEquals("1\n2\n3\n<more>", out.toString());
    }
}
