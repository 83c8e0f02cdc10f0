package dsmsim.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.product.Level;
import java.util.List;

/**
 * Commands that make, on a server of any level, at least one of everything that queries and tables show: with long names,
 * quotes, commas and tabs. A new kind of objects has its line here, and nowhere else.
 */
public final class Samples {
    private static final String LONG = "A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT";

    /**
     * A command.
     *
     * @param since the first level that knows it
     * @param command {@code @server} stands for the name of the server
     */
    private record Sample(Level since, String command) {}

    private static final List<Sample> ALL = List.of(
            always("REGISTER NODE " + LONG
                    + " a-longer-password CONTACT=\"Someone, who says \"\"hi\"\"\" COMPRESSION=YES"),
            always("REGISTER NODE AGENT1 a-longer-password PASSEXP=30"),
            always("SIMULATE CLIENT AGENT1 SERVER=@server"),
            always("SIMULATE BACKUP AGENT1 /FS2 FILES=50"),
            always("SIMULATE ARCHIVE AGENT1 /FS2 FILES=2"),
            always("SIMULATE MIGRATE AGENT1 /FS2 FILES=1"),
            always("GRANT PROXYNODE TARGET=AGENT1 AGENT=" + LONG),
            always("DEFINE NODEGROUP GROUP1 DESCRIPTION='a \"group\", of nodes'"),
            always("DEFINE NODEGROUPMEMBER GROUP1 AGENT1," + LONG),
            always("DEFINE SERVER BRANCH HLADDRESS=branch.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw"),
            always("DEFINE SERVERGROUP GROUP2 DESCRIPTION='servers, all of them, and with a rather long description'"),
            always("DEFINE GRPMEMBER GROUP2 BRANCH"),
            always("DEFINE CLOPTSET OPTIONS1 DESCRIPTION='options, and some more'"),
            always("DEFINE CLIENTOPT OPTIONS1 INCLEXCL \"include '/a directory/*', \"\"or not\"\"\" FORCE=YES"),
            always("DEFINE CLIENTOPT OPTIONS1 INCLEXCL 'exclude /tmp/*'"),
            always("UPDATE NODE AGENT1 CLOPTSET=OPTIONS1"),
            always("DEFINE COLLOCGROUP COLLOC1 DESCRIPTION='nodes, together'"),
            always("DEFINE COLLOCMEMBER COLLOC1 " + LONG),
            always("DEFINE COLLOCGROUP COLLOC2 DESCRIPTION='a file space'"),
            always("DEFINE COLLOCMEMBER COLLOC2 AGENT1 FILESPACE=/FS2"),
            always("DEFINE SPACETRIGGER STG FULLPCT=90"),
            always("DEFINE SPACETRIGGER STG STGPOOL=BACKUPPOOL EXPANSIONPREFIX='/a prefix, with a comma/'"),
            always("DEFINE SCRIPT SCRIPT1 \"define domain X desc='a, b'\" DESCRIPTION='says \"hi\", then leaves'"),
            always("UPDATE SCRIPT SCRIPT1 \"query node\""),
            always("UPDATE DOMAIN STANDARD DESCRIPTION='with, a comma'"),
            always("UPDATE COPYGROUP STANDARD STANDARD STANDARD VEREXISTS=NOLIMIT SERIALIZATION=STATIC"),
            always("REGISTER ADMIN OPER1 a-longer-password CONTACT='a tab\tin it'"),
            always("GRANT AUTHORITY OPER1 CLASSES=STORAGE STGPOOLS=BACKUPPOOL"),
            since("7.1.0.0", "DEFINE ALERTTRIGGER ANR1067E,ANR2034E CATEGORY=STORAGE ADMIN=ADMIN"),
            since("7.1.0.0", "SET ALERTSUMMARYTOADMINS ADMIN"),
            always("DEFINE MACHINE DISTRICT5 BUILDING=101 FLOOR=27 ROOM='data, \"cold\"' PRIORITY=1 ADSMSERVER=YES"
                    + " DESCRIPTION='says \"hi\", then leaves'"),
            always("DEFINE MACHNODEASSOCIATION DISTRICT5 AGENT1," + LONG),
            always("INSERT MACHINE DISTRICT5 1 CHARACTERISTICS='Machine owner is Mary, who says \"hi\"'"),
            always("INSERT MACHINE DISTRICT5 2 CHARACTERISTICS='8 processors'"),
            always("INSERT MACHINE DISTRICT5 1 RECOVERYINSTRUCTIONS='Call Mary, then boot'"),
            always("DEFINE RECOVERYMEDIA RECMED1 TYPE=BOOT VOLUMENAMES=vol1,vol2,vol3,vol4 LOCATION='vault, left'"
                    + " PRODUCT=sysback PRODUCTINFO='level 5' DESCRIPTION=images"),
            always("DEFINE RECMEDMACHASSOCIATION RECMED1 DISTRICT5"),
            always("SET DRMPRIMSTGPOOL BACKUPPOOL,ARCH*"),
            always("SET DRMCOPYSTGPOOL COPYPOOL"),
            always("SET DRMACTIVEDATASTGPOOL ACTIVEPOOL"),
            since("7.1.7.0", "SET DRMCOPYCONTAINERSTGPOOL CCPOOL8,CC*"),
            since("8.1.0.0", "SET DRMRETENTIONSTGPOOL RETPOOL8"),
            always("SET DRMPLANPREFIX /recplans/"),
            always("SET MAXCMDRETRIES 4"));

    private Samples() {}

    private static Sample always(String command) {
        return since("0.0.0.0", command);
    }

    private static Sample since(String level, String command) {
        return new Sample(Level.parse(level).orElseThrow(), command);
    }

    /** Runs them on a server of that level, to which the console is connected; none may fail. */
    public static void run(Console console, String server, String level) {
        Level known = Level.parse(level).orElseThrow();
        run(
                console,
                ALL.stream()
                        .filter(sample -> !known.isBefore(sample.since()))
                        .map(sample -> sample.command().replace("@server", server))
                        .toList());
    }

    /** Runs commands of which none may fail. */
    public static void run(Console console, List<String> commands) {
        for (String command : commands) {
            String reply = console.run(command);
            assertEquals(0, console.returnCode().number(), () -> command + "\n" + reply);
        }
    }
}
