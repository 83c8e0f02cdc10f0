package dsmsim.client;

import java.util.Locale;

/** An option of the program; capitals are its minimum abbreviation. */
enum Option {
    ID("ID", Kind.VALUE),
    PASSWORD("PAssword", Kind.VALUE),
    SERVERNAME("SErvername", Kind.VALUE),
    SERVERADDRESS("SERVERAddress", Kind.VALUE),
    TCPSERVERADDRESS("TCPServeraddress", Kind.VALUE),
    TCPPORT("TCPPort", Kind.VALUE),
    COMMMETHOD("COMMMethod", Kind.VALUE),
    DATAONLY("DATAOnly", Kind.VALUE),
    COMMADELIMITED("COMMAdelimited", Kind.FLAG),
    TABDELIMITED("TABdelimited", Kind.FLAG),
    DISPLAYMODE("DISPLaymode", Kind.VALUE),
    ITEMCOMMIT("ITEMCommit", Kind.FLAG),
    NOCONFIRM("NOConfirm", Kind.FLAG),
    ALWAYSPROMPT("ALWAYSPrompt", Kind.FLAG),
    NEWLINEAFTERPROMPT("NEWLINEAFTERPrompt", Kind.FLAG),
    QUIET("Quiet", Kind.FLAG),
    OUTFILE("OUTfile", Kind.OPTIONAL),
    OPTFILE("OPTFILE", Kind.VALUE),
    ERRORLOGNAME("ERRORLOGNAME", Kind.VALUE),
    TRACEFILE("TRACEFILE", Kind.VALUE),
    SCROLLPROMPT("SCROLLPROMPT", Kind.VALUE),
    SITE("SITE", Kind.VALUE),
    CLOCK("CLOCK", Kind.VALUE),
    RECORD("RECord", Kind.VALUE),
    VERIFY("VERIFY", Kind.VALUE);

    /** Whether an option has a value. */
    enum Kind {
        FLAG,
        VALUE,
        OPTIONAL
    }

    private final String fullName;
    private final int minimum;
    private final Kind kind;

    Option(String spelling, Kind kind) {
        this.fullName = spelling.toUpperCase(Locale.ROOT);
        this.minimum = capitals(spelling);
        this.kind = kind;
    }

    private static int capitals(String spelling) {
        int count = 0;
        while (count < spelling.length() && Character.isUpperCase(spelling.charAt(count))) {
            count++;
        }
        return count;
    }

    Kind kind() {
        return kind;
    }

    /** In full, as the user types it: {@code -dataonly}. */
    String typed() {
        return '-' + fullName.toLowerCase(Locale.ROOT);
    }

    boolean matches(String name) {
        return name.length() >= minimum && fullName.startsWith(name);
    }
}
