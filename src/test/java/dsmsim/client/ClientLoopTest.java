package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.present.Format;
import dsmsim.value.Style;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that make commands. */
class ClientLoopTest {
    private static final String CONTROL_C = "^C";

    private final StringWriter out = new StringWriter();

    private void type(String... lines) {
        Iterator<String> typed = List.of(lines).iterator();
        Input input = prompt -> {
            String line = typed.hasNext() ? typed.next() : "quit";
            if (line.equals(CONTROL_C)) {
                throw new Abandoned();
            }
            return Optional.of(line);
        };
        Screen screen = new Screen(
                out, new Format(Format.Shape.AUTO, Format.Delimiter.COMMA, true, Style.STANDARD, 0), input, false);
        new ClientLoop(Program.session(), screen, input).run();
    }

    @Test
    void controlCDropsAllLinesOfTheCommand() {
        type("update node node1 -", CONTROL_C, "update node node1 contact=a");
        assertEquals("ANR2063I Node NODE1 updated.\n", out.toString());
    }

    @Test
    void quitEndsTheLoop() {
        type("quit", "query node");
        assertEquals("", out.toString());
    }
}
