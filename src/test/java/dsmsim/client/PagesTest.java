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
                return 4;
            }
        };
    }

    private String shown(String text) throws IOException {
        try (Pages pages = new Pages(out, window(true))) {
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
    void enoughIsEnough() {
        Pages pages = new Pages(out, window(false));
        assertThrows(Pages.Cancelled.class, () -> pages.write("1\n2\n3\n4\n5\n"));
        assertEquals("1\n2\n3\n<more>", out.toString());
    }
}
