package dsmsim.present;

import static dsmsim.present.Screen.assertDraws;

import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFormatTest {
    private static final List<Heading> SCHEDULE = List.of(
            Heading.left("Schedule Name", 13), Heading.left("Start Date//Time", 20), Heading.left("Command", 30));

    @Test
    void detailOfANode() {
        assertDraws("""
                             Node Name: SAMPLE1
                              Platform: Linux x86-64
                    Policy Domain Name: STANDARD
                Days Since Last Access: <1
                """, Samples.NODE_DETAIL, Format.STANDARD);
    }

    @Test
    void blankLineBetweenRecordsAndNothingAfterAnEmptyLabel() {
        assertDraws(
                """
                  Schedule Name: A
                Start Date/Time: |
                        Command: query session

                  Schedule Name: B
                Start Date/Time: 05/16/2018 00:00:00
                        Command: |
                """,
                Screen.table(
                        Table.Layout.LIST,
                        SCHEDULE,
                        List.of("A", "", "query session"),
                        List.of("B", "05/16/2018 00:00:00", "")),
                Format.STANDARD);
    }

    @Test
    void longValuesGoOnInTheValueColumn() {
        Table table = Screen.table(
                Table.Layout.LIST,
                SCHEDULE,
                List.of("A", "05/16/2018 00:00:00", "backup stgpool tapepool copypool wait=yes"));
        assertDraws("""
                  Schedule Name: A
                Start Date/Time: 05/16/2018 00:00:00
                        Command: backup stgpool
                                 tapepool copypool
                                 wait=yes
                """, table, Screen.width(36));
        assertDraws("""
                  Schedule Name: A
                Start Date/Time: 05/16/2018 00:00:00
                        Command: backup stgpool tapepool copypool wait=yes
                """, table, Screen.width(20));
    }

    @Test
    void headingsOfASelectKeepTheirSlash() {
        assertDraws(
                """
                NODE_NAME: SAMPLE1
                     MB/s: 82.3
                """,
                Screen.table(
                        Table.Layout.LIST,
                        List.of(new Heading("NODE_NAME", 18, Align.LEFT), new Heading("MB/s", 11, Align.RIGHT)),
                        List.of("SAMPLE1", "82.3")),
                Format.STANDARD);
    }
}
