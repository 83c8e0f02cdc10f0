package dsmsim.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void cellsBreakAtABlankOfTheLastThirdOrWithAHyphen() {
        assertEquals(List.of("Linux ", "x86-64"), pieces("Linux x86-64", 8));
        assertEquals(List.of("ThroughPutDataTh-", "reshold"), pieces("ThroughPutDataThreshold", 17));
        assertEquals(List.of("Installed default ", "policy domain"), pieces("Installed default policy domain", 17));
    }

    @Test
    void aCharacterOfTwoHalvesIsNotParted() {
        assertEquals(4, Wrap.heading("abc\uD83D\uDCBEdefgh", 0, 5) + 1);
        assertEquals(2, Wrap.line("\uD83D\uDCBE\uD83D\uDCBE", 0, 1));
    }

    @Property
    void piecesOfACellJoinedAreTheCell(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 20) int room) {
        StringBuilder joined = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int end = Wrap.cell(text, from, room);
            assertTrue(end > from);
            boolean blank = text.charAt(end - 1) == ' ';
            assertTrue(end - from <= (blank ? room + 1 : room), () -> "no room");
            joined.append(text, from, end);
            from = end;
        }
        assertEquals(text, joined.toString());
    }

    @Property
    void everyLineOfATableIsAsWideAsTheTable(
            @ForAll("texts") String left,
            @ForAll("texts") String right,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        Table table = Screen.table(
                Table.Layout.TABLE, List.of(Heading.left("A", width), Heading.right("B", 7)), List.of(left, right));
        String drawn = Screen.draw(Result.of(table), Format.STANDARD);
        drawn.lines().forEach(line -> assertEquals(width + 5 + 7, line.length(), line));
    }

    @Property
    void wordsOfALineSurvive(@ForAll("texts") String text, @ForAll @IntRange(min = 12, max = 40) int room)
            throws IOException {
        StringBuilder out = new StringBuilder();
        Wrap.print(text, room, "", out);
        out.toString().lines().forEach(line -> assertTrue(line.length() <= room, line));
        assertEquals(text.replace(" ", ""), out.toString().replace(" ", "").replace("\n", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc-,").withChars(' ').ofMaxLength(90);
    }

    private static List<String> pieces(String text, int room) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = Wrap.cell(text, from, room);
            pieces.add(text.substring(from, end) + (Wrap.isHyphenated(text, from, end, room) ? "-" : ""));
            from = end;
        }
        return pieces;
    }
}
