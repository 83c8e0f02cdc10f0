package dsmsim.present;

import static dsmsim.present.Screen.assertDraws;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenterTest {
    private static final Message NO_PROCESS =
            Screen.message("ANR0944E", ReturnCode.NOTFOUND, "QUERY PROCESS: No active processes found.");
    private static final Message STARTED = Screen.message("ANS8003I", ReturnCode.OK, "Process number 40 started.");
    private static final Table SHORT = Screen.table(
            Table.Layout.TABLE, List.of(Heading.left("Name", 4), Heading.right("Id", 2)), List.of("A", "1"));

    @Test
    void returnCodeFollowsTheMessages() {
        String expected = """
                ANR0944E QUERY PROCESS: No active processes found.
                ANS8001I Return code 11.
                """;
        assertDraws(expected, Result.of(NO_PROCESS), Format.STANDARD);
        assertDraws(expected, Result.of(NO_PROCESS), Screen.dataOnly(Format.Delimiter.NONE));
        assertDraws(expected, Result.of(NO_PROCESS), Screen.dataOnly(Format.Delimiter.COMMA));
    }

    @Test
    void returnCodeIsShownWithoutAMessageToo() {
        assertDraws("ANS8001I Return code 10.\n", new Result(List.of(), ReturnCode.EXISTS), Format.STANDARD);
        assertDraws("", Result.EMPTY, Format.STANDARD);
    }

    @Test
    void blankLinesStandBetweenTablesAndOtherParts() {
        Result result = new Result.Builder()
                .line("Storage Management Server for Linux/x86_64")
                .add(SHORT)
                .add(Screen.table(Table.Layout.TABLE, SHORT.headings()))
                .add(SHORT)
                .add(STARTED)
                .add(NO_PROCESS)
                .build();
        assertDraws("""
                Storage Management Server for Linux/x86_64

                Name     Id
                ----     --
                A         1

                Name     Id
                ----     --
                A         1

                ANS8003I Process number 40 started.
                ANR0944E QUERY PROCESS: No active processes found.
                ANS8001I Return code 11.
                """, result, Format.STANDARD);
    }

    @Test
    void tableWithoutRowsIsNotDrawn() {
        Table empty = Screen.table(Table.Layout.TABLE, SHORT.headings());
        assertDraws("", empty, Format.STANDARD);
        assertDraws("", empty, Screen.shape(Format.Shape.LIST, 80));
    }

    @Test
    void dataOnlyLeavesOutHeadingsButNotLabelsNorTheEndOfAList() {
        assertDraws("A         1\n", SHORT, Screen.dataOnly(Format.Delimiter.NONE));
        assertDraws("""
                             Node Name: SAMPLE1
                              Platform: Linux x86-64
                    Policy Domain Name: STANDARD
                Days Since Last Access: <1

                """, Samples.NODE_DETAIL, Screen.dataOnly(Format.Delimiter.NONE));
    }

    @Test
    void tableThatFitsTheWindowIsATable() {
        assertTrue(draw(Samples.NODES, Screen.width(99)).startsWith("Node Name                     Platform"));
        assertTrue(draw(Samples.NODES, Screen.width(98)).startsWith("              Node Name: SAMPLE1\n"));
        assertTrue(draw(Samples.NODES, Screen.width(0)).startsWith("Node Name                     Platform"));
    }

    @Test
    void userForcesTableOrList() {
        assertTrue(draw(Samples.NODES, Screen.shape(Format.Shape.TABLE, 40))
                .startsWith("Node Name                     Platf"));
        assertDraws("""
                Name: A
                  Id: 1
                """, SHORT, Screen.shape(Format.Shape.LIST, 0));
        assertDraws("""
                Node Name                     Platform     Policy Domain      Days Sinc-|
                                                           Name                  e Last |
                                                                                  Access|
                -------------------------     --------     --------------     ----------|
                SAMPLE1                       Linux        STANDARD                   <1|
                                               x86-64                                   |
                """, Samples.NODE_DETAIL, Screen.shape(Format.Shape.TABLE, 0));
    }

    @Test
    void messagesWrapAtBlanksOfTheWindow() {
        Message warning = Screen.message(
                "ANR2221W",
                ReturnCode.OK,
                "This command will result in the deletion of all inventory references to the data on volume A00200L3,"
                        + " thereby rendering the data unrecoverable.");
        assertDraws("""
                ANR2221W This command will result in the deletion of all inventory references to
                the data on volume A00200L3, thereby rendering the data unrecoverable.
                """, Result.of(warning), Screen.width(80));
        assertDraws(
                "ANR2221W This command will result in the deletion of all inventory references to the data on volume"
                        + " A00200L3, thereby rendering the data unrecoverable.\n",
                Result.of(warning),
                Format.STANDARD);
    }

    @Test
    void freeTextIsNotWrapped() {
        Result result = new Result.Builder().line("   word word word word").build();
        assertDraws("   word word word word\n", result, Screen.width(10));
    }

    @Test
    void rowsAreDrawnWhenTheyAreRead() throws IOException {
        StringWriter out = new StringWriter();
        Iterable<List<Value>> rows = () -> new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < 3;
            }

            @Override
            public List<Value> next() {
                row++;
                assertEquals(row + 1, out.toString().lines().count());
                return Value.row("A", row);
            }
        };
        new Presenter(Format.STANDARD).print(Result.of(new Table(Table.Layout.TABLE, SHORT.headings(), rows)), out);
        assertEquals(5, out.toString().lines().count());
    }

    @Test
    void failureOfTheOutputPassesThrough() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Presenter presenter = new Presenter(Format.STANDARD);
        assertThrows(IOException.class, () -> presenter.print(Result.of(SHORT), closed));
    }

    private static String draw(Table table, Format format) {
        return Screen.draw(Result.of(table), format);
    }
}
