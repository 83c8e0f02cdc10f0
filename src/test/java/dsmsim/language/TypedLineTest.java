package dsmsim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedLineTest {

    private static List<String> words(String text) {
        return TypedLine.of(text).words().stream()
                .map(word -> word.keyword()
                        + (word.isOperand() ? "" : "=")
                        + word.values().stream().map(Word.Item::text).toList())
                .toList();
    }

    @Test
    void aLineWithoutFaultHasTheWordsThatTheParserSees() {
        for (String text : List.of(
                "update node N1,N2 replst=en contact=\"a \"\"b\"\" c\"",
                "SRV1: q vol status=on,off > x",
                "/* a */ q 'x'y z",
                "select a, b from c where d = 'e'")) {
            assertEquals(
                    CommandLines.parse(text).words().size(),
                    TypedLine.of(text).words().size(),
                    text);
            for (int i = 0; i < TypedLine.of(text).words().size(); i++) {
                assertEquals(
                        CommandLines.parse(text).words().get(i).values(),
                        TypedLine.of(text).words().get(i).values());
            }
        }
    }

    @Test
    void wordsThatAreNotFinished() {
        assertEquals(List.of("[upd]", "[n1, n2]", "a=[]"), words("upd n1,n2, a="));
        assertEquals(List.of("[def]", "[upd no]"), words("def \"upd no"));
        assertEquals(List.of("a=[b=c]"), words("a=b=c"));
        assertEquals(List.of("[=]", "[b]"), words("= , b"));
        assertEquals(List.of(), words(""));
    }

    @Test
    void whatIsAroundTheWords() {
        TypedLine line = TypedLine.of("(s1,s2) q node /* x */ > out");
        assertEquals(List.of("s1", "s2"), line.routing().servers());
        assertEquals(new Span(0, 7), line.prefix());
        assertEquals(List.of(new Span(15, 22)), line.remarks());
        assertEquals(Optional.of(new Span(23, 28)), line.redirection());
        assertEquals(List.of("[q]", "[node]"), words(line.text()));
    }

    @Test
    void aGapBeginsANewWord() {
        assertTrue(TypedLine.of("q ").endsInGap());
        assertFalse(TypedLine.of("q").endsInGap());
        assertFalse(TypedLine.of("q a=").endsInGap());
        assertFalse(TypedLine.of("q \"a ").endsInGap());
    }
}
