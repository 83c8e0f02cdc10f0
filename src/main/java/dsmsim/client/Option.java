package dsmsim.client;

import dsmsim.product.Level;
import java.util.List;
import java.util.Locale;

/**
 * An option of the program; capitals are its minimum abbreviation. Those that only matter to a network, a log or a locale
 * are accepted and have no effect.
 */
enum Option {
    ID("ID", Kind.ASKED),
    PASSWORD("PAssword", Kind.ASKED),
    SERVERNAME("SErvername", Kind.WORD),
    SERVERADDRESS("SERVERAddress", Kind.WORD),
    DATAONLY("DATAOnly", Kind.VALUE, "YES", "NO"),
    COMMADELIMITED("COMMAdelimited", Kind.FLAG),
    TABDELIMITED("TABdelimited", Kind.FLAG),
    DISPLAYMODE("DISPLaymode", Kind.VALUE, "LIST", "TABLE"),
    ITEMCOMMIT("ITEMCommit", Kind.FLAG),
    NOCONFIRM("NOConfirm", Kind.FLAG),
    ALWAYSPROMPT("ALWAYSPrompt", Kind.FLAG),
    NEWLINEAFTERPROMPT("NEWLINEAFTERPrompt", Kind.FLAG),
    QUIET("Quiet", Kind.FLAG),
    /** Without a file it asks for a row an object, however wide. */
    OUTFILE("OUTfile", Kind.OPTIONAL),
    SCROLLPROMPT("SCROLLPrompt", Kind.VALUE, "YES", "NO"),
    /** What is not given is yes at a terminal. */
    HINTS("HINTS", Kind.VALUE, "YES", "NO"),
    SITE("SITE", Kind.VALUE),
    CLOCK("CLOCK", Kind.VALUE),
    RECORD("RECord", Kind.VALUE),
    VERIFY("VERIFY", Kind.VALUE),
    REHEARSE("REHearse", Kind.VALUE),
    REPORT("REPort", Kind.VALUE),
    FAILON("FAILon", Kind.VALUE),
    STOPON("STOPon", Kind.VALUE, "ERROR", "NEVER"),
    READING("READing", Kind.VALUE),
    WHATIF("WHATIF", Kind.OPTIONAL),
    DEPTH("DEPTH", Kind.VALUE, "1", "2"),
    LIMIT("LIMIT", Kind.VALUE),
    /** Of the program itself; without it that of the server. */
    CLIENTLEVEL("CLIENTLevel", Kind.LEVEL),
    CONSOLEMODE("CONsolemode", Kind.FLAG),
    MOUNTMODE("MOUNTmode", Kind.FLAG),
    CHECKALIASHALT("CHECKAliashalt", Kind.FLAG),
    VERBOSE("VErbose", Kind.FLAG),
    HELP("Help", Kind.FLAG),
    VERSION("VERSION", Kind.FLAG),
    TCPSERVERADDRESS("TCPServeraddress", Kind.WORD),
    TCPPORT("TCPPort", Kind.WORD),
    TCPADMINPORT("TCPADMINPort", Kind.WORD),
    COMMMETHOD("COMMMethod", Kind.VALUE),
    NODENAME("NODename", Kind.VALUE),
    /** PROMPT: the owner of the site is asked for name and password as well. */
    PASSWORDACCESS("PASSWORDAccess", Kind.VALUE, "PROMPT", "GENERATE"),
    CREDENTIALSFILE("CREDENTIALSfile", Kind.WORD),
    OPTFILE("OPTFILE", Kind.WORD),
    ERRORLOGNAME("ERRORLOGName", Kind.WORD),
    ERRORLOGRETENTION("ERRORLOGRetention", Kind.VALUE),
    ERRORLOGMAX("ERRORLOGMAX", Kind.VALUE),
    TRACEFILE("TRACEFIle", Kind.WORD),
    TRACEFLAGS("TRACEFLags", Kind.VALUE),
    LANGUAGE("LANGuage", Kind.VALUE),
    DATEFORMAT("DATEformat", Kind.VALUE, "0", "1", "2", "3", "4", "5", "6", "7"),
    TIMEFORMAT("TIMEformat", Kind.VALUE, "0", "1", "2", "3", "4", "5"),
    NUMBERFORMAT("NUMBerformat", Kind.VALUE, "0", "1", "2", "3", "4", "5", "6"),
    SCROLLLINES("SCROLLLines", Kind.VALUE),
    SSL("SSL", Kind.VALUE, "YES", "NO"),
    SSLREQUIRED("SSLREQUired", Kind.VALUE, "YES", "NO", "DEFAULT", "SERVERONLY");

    /** Whether an option has a value. */
    enum Kind {
        FLAG,
        /** Only behind an equals sign. */
        VALUE,
        /** The same, a level of the product such as 7.1.8.8. */
        LEVEL,
        /** Behind an equals sign, or the next argument. */
        WORD,
        /** The same, and without one the user is asked for it. */
        ASKED,
        /** Behind an equals sign, or none. */
        OPTIONAL
    }

    private final String spelling;
    private final String fullName;
    private final int minimum;
    private final Kind kind;
    private final String[] choices;

    Option(String spelling, Kind kind, String... choices) {
        this.spelling = '-' + spelling;
        this.fullName = spelling.toUpperCase(Locale.ROOT);
        this.minimum = capitals(spelling);
        this.kind = kind;
        this.choices = choices;
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

    /** The values that it may have, in capitals; none where any may be. */
    List<String> choices() {
        return List.of(choices);
    }

    /** Whether its value may be the next argument. */
    boolean takesNext() {
        return kind == Kind.WORD || kind == Kind.ASKED;
    }

    /** With capitals for what cannot be left out: {@code -DATAOnly}. */
    String spelling() {
        return spelling;
    }

    /** In full, as the user types it: {@code -dataonly}. */
    String typed() {
        return '-' + fullName.toLowerCase(Locale.ROOT);
    }

    boolean matches(String name) {
        return name.length() >= minimum && fullName.startsWith(name);
    }

    /** Whether it may have that value, which may be cut short where only some are allowed. */
    boolean allows(String value) {
        if (kind == Kind.LEVEL) {
            return Level.parse(value).isPresent();
        }
        if (choices.length == 0) {
            return !value.isEmpty() || kind != Kind.VALUE && kind != Kind.WORD;
        }
        for (String choice : choices) {
            if (!value.isEmpty() && choice.startsWith(value.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
