package dsmsim.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.result.Hint;
import dsmsim.result.Result;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HintFormatTest {

    private static List<String> drawn(int width, String text, Span span, String... suggestions) throws IOException {
        Hint hint = new Hint(text, span, List.of(suggestions));
        Result reply = new Result.Builder()
                .add(Message.of("SIM0002E"))
                .add(hint)
                .add(hint)
                .build();
        StringBuilder out = new StringBuilder();
        new HintFormat(width).print(reply, out);
        return out.toString().lines().toList();
    }

    @Test
    void theCaretsStandUnderThePlace() throws IOException {
        assertEquals(
                List.of("  query nodde", "        ^^^^^", "SIM0820I Did you mean NODE, NODEDATA or NODEGROUP?"),
                drawn(80, "query nodde", new Span(6, 11), "NODE", "NODEDATA", "NODEGROUP"));
    }

    @Test
    void whatIsMissingIsMissingAtTheEnd() throws IOException {
        assertEquals(List.of("  update node", "             ^"), drawn(14, "update node", new Span(11, 11)));
    }

    @Test
    void aPlaceThatIsNotInTheTextIsNotShown() throws IOException {
        assertEquals(List.of("SIM0820I Did you mean NODE?"), drawn(80, "query nodde", Span.NONE, "NODE"));
    }

    @Test
    void ofALongLineAWindowIsShown() throws IOException {
        assertEquals(
                List.of("  ...34 wrong 56...", "        ^^^^^"), drawn(19, "1 12 34 wrong 56 78", new Span(8, 13)));
    }

    @Property
    void carets(
            @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(max = 300) int size,
            @ForAll @IntRange(max = 200) int width)
            throws IOException {
        String text = "x".repeat(length);
        int window = Math.max(12, width == 0 ? 80 : width);
        int end = Math.min(length, start + size);
        int from = Math.min(length, start);
        List<String> lines = drawn(width == 0 ? 0 : window, text, new Span(from, Math.max(from, end)));
        if (from > 0 || end > 0) {
            assertTrue(lines.get(0).length() <= window, lines::toString);
            assertTrue(lines.get(1).length() <= window, lines::toString);
            assertTrue(lines.get(1).endsWith("^"), lines::toString);
        }
    }
}
