package dsmsim.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void noControlCharacterIsWritten() throws IOException {
        StringWriter shown = new StringWriter();
        try (Writer writer = new Visible(shown)) {
            writer.append("a\u001b[31m\tb\n").append('\r');
            writer.write(new char[] {'x', '\u007f', '\u009b', 'y'}, 1, 3);
            writer.write(7);
        }
        assertEquals("a?[31m\tb\n???y?", shown.toString());
    }

    @Test
    void aLineHasNoEndInIt() {
        assertEquals("a b c?", Visible.line("a\tb\nc\u0000"));
    }
}
