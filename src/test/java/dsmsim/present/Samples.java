package dsmsim.present;

import dsmsim.result.Heading;
import dsmsim.result.Table;
import java.util.List;

/** Queries whose layout was measured on real servers. */
final class Samples {
    private Samples() {}

    static final Table NODES = Screen.table(
            Table.Layout.TABLE,
            List.of(
                    Heading.left("Node Name", 25),
                    Heading.left("Platform", 8),
                    Heading.left("Policy Domain/Name", 14),
                    Heading.right("Days Since Last Access", 10),
                    Heading.right("Days Since Password Set", 10),
                    Heading.center("Locked?", 7)),
            List.of("SAMPLE1", "Linux x86-64", "STANDARD", "<1", "12", "No"),
            List.of("SAMPLE2", "(?)", "STANDARD", "3", "323", "Yes"));

    static final Table ADMINISTRATORS = Screen.table(
            Table.Layout.TABLE,
            List.of(
                    Heading.left("Administrator/Name", 14),
                    Heading.right("Days Since/Last Access", 12),
                    Heading.right("Days Since/Password Set", 12),
                    Heading.center("Locked?", 10),
                    Heading.left("Privilege Classes", 23)),
            List.of("ADMIN", "<1", "<1", "No", "System"),
            List.of("ADMIN_CENTER", "<1", "(?)", "Yes", ""),
            List.of("SERVER_CONSOLE", "", "", "No", "System"));

    static final Table SESSIONS = Screen.table(
            Table.Layout.TABLE,
            List.of(
                    Heading.right("Sess Number", 6),
                    Heading.left("Comm. Method", 6),
                    Heading.left("Sess State", 6),
                    Heading.right("Wait Time", 6),
                    Heading.right("Bytes Sent", 7),
                    Heading.right("Bytes Recvd", 7),
                    Heading.left("Sess Type", 5),
                    Heading.left("Platform", 8),
                    Heading.stretching("Client Name", 20)),
            List.of("3,499", "Tcp/Ip", "IdleW", "13 S ", "515", "421", "Admin", "Linux x86-64", "OPER1"));

    static final Table ACTIVITY = Screen.table(
            Table.Layout.TABLE,
            List.of(Heading.left("Date//Time", 20), Heading.stretching("Message", 58)),
            List.of(
                    "12/11/2012 23:09:56",
                    "ANR1405W Scratch volume mount request denied - no scratch volume available. (SESSION: 8460)"));

    static final Table NODE_DETAIL = Screen.table(
            Table.Layout.LIST,
            List.of(
                    Heading.left("Node Name", 25),
                    Heading.left("Platform", 8),
                    Heading.left("Policy Domain/Name", 14),
                    Heading.right("Days Since Last Access", 10)),
            List.of("SAMPLE1", "Linux x86-64", "STANDARD", "<1"));
}
