package dsmsim.present;

import static dsmsim.present.Screen.assertDraws;

import dsmsim.message.ReturnCode;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedFormatTest {
    private static final Table TABLE = Screen.table(
            Table.Layout.TABLE,
            List.of(Heading.left("Name", 4), Heading.left("Description", 5), Heading.right("Files", 5)),
            List.of("A", "plain text that is long", "4,096"),
            List.of("B", "a \"quoted\" word", ""),
            List.of("C", "one\ttwo\nthree", "1"));

    @Test
    void commaQuotesOnlyWhereNeeded() {
        assertDraws("""
                A,plain text that is long,"4,096"
                B,"a ""quoted"" word",
                C,one two three,1
                """, TABLE, Screen.dataOnly(Format.Delimiter.COMMA));
    }

    @Test
    void tabNeverQuotes() {
        assertDraws("""
                A\tplain text that is long\t4,096
                B\ta "quoted" word\t
                C\tone two three\t1
                """, TABLE, Screen.dataOnly(Format.Delimiter.TAB));
    }

    @Test
    void noHeadingsWithoutDataOnlyEither() {
        assertDraws(
                "SAMPLE1,Linux x86-64,STANDARD,<1,12,No\nSAMPLE2,(?),STANDARD,3,323,Yes\n",
                Samples.NODES,
                new Format(Format.Shape.LIST, Format.Delimiter.COMMA, false, Style.STANDARD, 80));
    }

    @Test
    void messagesFollowWithoutABlankLine() {
        Result result = new Result.Builder()
                .add(Samples.NODES)
                .add(Screen.message("ANR1999I", ReturnCode.OK, "QUERY NODE completed successfully."))
                .build();
        assertDraws("""
                SAMPLE1,Linux x86-64,STANDARD,<1,12,No
                SAMPLE2,(?),STANDARD,3,323,Yes
                ANR1999I QUERY NODE completed successfully.
                """, result, Screen.dataOnly(Format.Delimiter.COMMA));
    }
}
