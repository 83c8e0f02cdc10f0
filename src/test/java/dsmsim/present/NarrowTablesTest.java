package dsmsim.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of SELECT whose texts get narrower, so that they fit. */
class NarrowTablesTest {

    /** The first two were captured, the others follow the rule drawn from them (inferred). */
    @ParameterizedTest
    @CsvSource({
        "109, 66 32n 18n 11, 33 32 18 11",
        "101, 66 32 27n, 32 32 27",
        "142, 66 32 18 11, 66 32 18 11",
        "80, 66 7n, 66 7",
        "80, 66 18, 57 18",
        "80, 66 66, 37 37",
        "132, 66 66 12n, 55 55 12",
        "132, 201 66 27n, list",
        "132, 101 32 27n, 63 32 27",
        "80, 32 32 32 12n, 17 17 17 12",
        "71, 32 32 32 12n, list",
        "0, 66 66 33 12n 27n, 54 54 33 12 27"
    })
    void columnsKeepHalfTheirWidthAtLeast(int window, String natural, String expected) {
        assertEquals(expected, widths(natural, Screen.width(window)));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 201 66 27n, 21 21 27",
        "80, 32 32 32 12n, 17 17 17 12",
        "40, 66 66 66, 10 10 10",
        "20, 66 66 66, 8 8 8"
    })
    void aTableThatIsWantedIsDrawnHoweverNarrow(int window, String natural, String expected) {
        assertEquals(expected, widths(natural, Screen.shape(Format.Shape.TABLE, window)));
    }

    /** The lengths of the lines of dashes below headings of such widths; {@code n} is a number or a time. */
    private static String widths(String natural, Format format) {
        List<Heading> headings = new ArrayList<>();
        for (String width : natural.split(" ")) {
            headings.add(
                    width.endsWith("n")
                            ? new Heading("N", Integer.parseInt(width.substring(0, width.length() - 1)), Align.RIGHT)
                            : Heading.narrowing("T", Integer.parseInt(width)));
        }
        Object[] row = new Object[headings.size()];
        Arrays.fill(row, "x");
        String drawn = Screen.draw(Result.of(Screen.table(Table.Layout.TABLE, headings, List.of(row))), format);
        List<String> lines = drawn.lines().toList();
        if (!lines.get(1).startsWith("-")) {
            return "list";
        }
        List<String> lengths = new ArrayList<>();
        for (String dashes : lines.get(1).split(" +")) {
            lengths.add(String.valueOf(dashes.length()));
        }
        return String.join(" ", lengths);
    }

    @Test
    void longTextsGoOnInTheNextLineBehindABlank() {
        Screen.assertDraws(
                """
                NAME         COMMAND                  LAST_UPDATE                |
                --------     --------------------     ---------------------------|
                NIGHTLY      expire inventory         2014-03-01 10:00:00.000000 |
                              wait=yes                                           |
                A_LONG_-     x                                                   |
                 NAME                                                            |
                """,
                Screen.table(
                        Table.Layout.TABLE,
                        List.of(
                                Heading.narrowing("NAME", 8),
                                Heading.narrowing("COMMAND", 40),
                                new Heading("LAST_UPDATE", 27, Align.LEFT)),
                        List.of("NIGHTLY", "expire inventory wait=yes", "2014-03-01 10:00:00.000000"),
                        List.of("A_LONG_NAME", "x", "")),
                Screen.width(65));
    }
}
