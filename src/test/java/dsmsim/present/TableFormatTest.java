package dsmsim.present;

import static dsmsim.present.Screen.assertDraws;

import dsmsim.result.Heading;
import dsmsim.result.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    @Test
    void queryNode() {
        assertDraws("""
                Node Name                     Platform     Policy Domain      Days Sinc-     Days Sinc-     Locked?|
                                                           Name                  e Last      e Passwor-     |
                                                                                  Access          d Set     |
                -------------------------     --------     --------------     ----------     ----------     -------|
                SAMPLE1                       Linux        STANDARD                   <1             12       No   |
                                               x86-64                                                              |
                SAMPLE2                       (?)          STANDARD                    3            323      Yes   |
                """, Samples.NODES, Format.STANDARD);
    }

    @Test
    void queryAdmin() {
        assertDraws("""
                Administrator        Days Since       Days Since      Locked?       Privilege Classes      |
                Name                Last Access     Password Set                    |
                --------------     ------------     ------------     ----------     -----------------------|
                ADMIN                        <1               <1         No         System                 |
                ADMIN_CENTER                 <1              (?)        Yes                                |
                SERVER_CONSOLE                                           No         System                 |
                """, Samples.ADMINISTRATORS, Format.STANDARD);
    }

    @Test
    void querySession() {
        assertDraws("""
                 Sess      Comm.      Sess        Wait       Bytes       Bytes      Sess      Platform     Client Name         |
                Number     Method     State        Time        Sent       Recvd     Type                                       |
                ------     ------     ------     ------     -------     -------     -----     --------     --------------------|
                 3,499     Tcp/Ip     IdleW       13 S          515         421     Admin     Linux        OPER1               |
                                                                                               x86-64                          |
                """, Samples.SESSIONS, Format.STANDARD);
    }

    @Test
    void queryActivityLog() {
        assertDraws("""
                Date/Time                Message                                                   |
                --------------------     ----------------------------------------------------------|
                12/11/2012 23:09:56      ANR1405W Scratch volume mount request denied - no scratch |
                                          volume available. (SESSION: 8460)                        |
                """, Samples.ACTIVITY, Format.STANDARD);
    }

    @Test
    void headingsBreakAsMeasured() {
        List<Heading> headings = List.of(
                Heading.left("Storage Pool Name", 11),
                Heading.left("Device Class Name", 10),
                Heading.right("Pct/Util", 5),
                Heading.left("Filespace Type", 9),
                Heading.center("Is Filespace Unicode?", 10),
                Heading.left("Next Storage Pool", 11));
        assertDraws(
                """
                Storage         Device           Pct     Filespac-     Is Filesp-     Next Stora-|
                Pool Name       Class Name      Util     e Type        ace Unico-     ge Pool    |
                                                                          de?         |
                -----------     ----------     -----     ---------     ----------     -----------|
                DISKPOOL        DISK             0.0     JFS2              No                    |
                """,
                Screen.table(Table.Layout.TABLE, headings, List.of("DISKPOOL", "DISK", "0.0", "JFS2", "No", "")),
                Format.STANDARD);
    }

    @Test
    void cellsGoOnBehindABlank() {
        List<Heading> headings =
                List.of(Heading.left("Volume Name", 24), Heading.left("Platform", 9), Heading.right("Id", 5));
        assertDraws(
                """
                Volume Name                  Platform         Id|
                ------------------------     ---------     -----|
                /usr/tivoli/tsm/server/-     API:DB2/-     1234-|
                 bin/archive.dsm              LINUXX8-       567|
                                              664               |
                """,
                Screen.table(
                        Table.Layout.TABLE,
                        headings,
                        List.of("/usr/tivoli/tsm/server/bin/archive.dsm", "API:DB2/LINUXX8664", "1234567")),
                Format.STANDARD);
    }

    @Test
    void longMessagesBreakAsInRealLogs() {
        assertDraws(
                """
                Date/Time                Message                                                   |
                --------------------     ----------------------------------------------------------|
                12/11/2012 23:09:57      ANR0522W Transaction failed for session 8460 for node     |
                                          ORAPROD (TDP Oracle AIX) - no space available in storage |
                                          pool ORADBPOOL and all successor pools. (SESSION: 8460)  |
                12/11/2012 23:10:05      ANR0406I Session 8461 started for node ORAPROD (TDP Oracle|
                                          AIX) (Tcp/Ip 10.0.0.8(41271)). (SESSION: 8461)           |
                """,
                Screen.table(
                        Table.Layout.TABLE,
                        Samples.ACTIVITY.headings(),
                        List.of(
                                "12/11/2012 23:09:57",
                                "ANR0522W Transaction failed for session 8460 for node ORAPROD (TDP Oracle AIX) - no space"
                                        + " available in storage pool ORADBPOOL and all successor pools. (SESSION: 8460)"),
                        List.of(
                                "12/11/2012 23:10:05",
                                "ANR0406I Session 8461 started for node ORAPROD (TDP Oracle AIX) (Tcp/Ip"
                                        + " 10.0.0.8(41271)). (SESSION: 8461)")),
                Format.STANDARD);
    }

    @Test
    void lastColumnStretchesWithTheWindow() {
        assertDraws("""
                Date/Time                Message                                                                    |
                --------------------     ---------------------------------------------------------------------------|
                12/11/2012 23:09:56      ANR1405W Scratch volume mount request denied - no scratch volume available.|
                                          (SESSION: 8460)                                                           |
                """, Samples.ACTIVITY, Screen.width(100));
    }

    @Test
    void lastColumnShrinksToHalfItsWidth() {
        assertDraws("""
                Date/Time                Message                      |
                --------------------     -----------------------------|
                12/11/2012 23:09:56      ANR1405W Scratch volume mount|
                                          request denied - no scratch |
                                          volume available. (SESSION: |
                                          8460)                       |
                """, Samples.ACTIVITY, Screen.width(54));
        assertDraws("""
                Date/Time: 12/11/2012 23:09:56
                  Message: ANR1405W Scratch volume mount request
                           denied - no scratch volume available.
                           (SESSION: 8460)
                """, Samples.ACTIVITY, Screen.width(53));
    }

    @Test
    void narrowestColumnsHoldEverything() {
        assertDraws(
                """
                A     Id|
                B     # |
                -     --|
                x     1-|
                y      2|
                z      3|
                """,
                Screen.table(
                        Table.Layout.TABLE,
                        List.of(Heading.left("AB", 1), Heading.left("Id/#", 2)),
                        List.of("xyz", "123")),
                Format.STANDARD);
    }

    @Test
    void controlCharactersKeepRowsOnOneLine() {
        assertDraws(
                """
                Name          |
                --------------|
                first second a|
                """,
                Screen.table(Table.Layout.TABLE, List.of(Heading.left("Name", 14)), List.of("first\nsecond\ta")),
                Format.STANDARD);
    }
}
