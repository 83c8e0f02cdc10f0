package dsmsim.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** A site with something to show for every query: long names, quotes, commas and a running process. */
public final class FullSite {
    private static final List<String> COMMANDS = List.of(
            "SIMULATE SERVER NEWSRV LEVEL=8.1.21.0",
            "CONNECT NEWSRV",
            "DEFINE SERVER PRODSRV HLADDRESS=prodsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "REGISTER NODE NODE8 a-longer-password REPLSTATE=ENABLED",
            "REGISTER NODE AGENT8 a-longer-password",
            "GRANT PROXYNODE TARGET=NODE8 AGENT=AGENT8",
            "SET REPLSERVER PRODSRV",
            "DEFINE NODEGROUP GROUP8",
            "DEFINE SERVERGROUP SERVERS8",
            "DEFINE CLOPTSET OPTIONS8",
            "DEFINE COLLOCGROUP COLLOC8",
            "DEFINE SPACETRIGGER STG",
            "DEFINE SCRIPT SCRIPT8 \"query status\"",
            "SET CONFIGMANAGER ON",
            "DEFINE PROFILE PROFILE8 DESCRIPTION='what, \"all\" need'",
            "DEFINE PROFASSOCIATION PROFILE8 DOMAINS=* SCRIPTS=SCRIPT8 SERVERS=PRODSRV",
            "DEFINE ALERTTRIGGER ANR1067E,ANR1073E CATEGORY=STORAGE ADMIN=ADMIN",
            "DEFINE MACHINE MACHINE8",
            "DEFINE RECOVERYMEDIA MEDIA8",
            "SET DRMCOPYCONTAINERSTGPOOL CCPOOL8,CC*",
            "SET DRMRETENTIONSTGPOOL RETPOOL8",
            "SIMULATE BACKUP NODE8 /FS8 FILES=500000",
            "REPLICATE NODE NODE8",
            "CONNECT PRODSRV",
            "REGISTER NODE A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT secretpw CONTACT=\"Someone, who says \"\"hi\"\"\"",
            "GRANT PROXYNODE TARGET=NODE1 AGENT=A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT",
            "DEFINE NODEGROUP GROUP1 DESCRIPTION='a \"group\", of nodes'",
            "DEFINE NODEGROUPMEMBER GROUP1 NODE1",
            "DEFINE CLOPTSET OPTIONS1 DESCRIPTION='options, and some more'",
            "DEFINE CLIENTOPT OPTIONS1 INCLEXCL \"include '/a directory/*', \"\"or not\"\"\" FORCE=YES",
            "DEFINE CLIENTOPT OPTIONS1 INCLEXCL 'exclude /tmp/*'",
            "UPDATE NODE NODE1 CLOPTSET=OPTIONS1",
            "DEFINE COLLOCGROUP COLLOC1 DESCRIPTION='nodes, together'",
            "DEFINE COLLOCMEMBER COLLOC1 NODE1,A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT",
            "DEFINE COLLOCGROUP COLLOC2",
            "DEFINE SPACETRIGGER STG",
            "DEFINE SPACETRIGGER STG STGPOOL=BACKUPPOOL EXPANSIONPREFIX='/a prefix, with a comma/'",
            "DEFINE SERVERGROUP GROUP2 DESCRIPTION='servers, all of them, and with a rather long description'",
            "DEFINE SERVER NEWSRV HLADDRESS=newsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "DEFINE GRPMEMBER GROUP2 DRSRV,NEWSRV",
            "DEFINE SCRIPT SCRIPT1 \"define domain X desc='a, b'\" DESCRIPTION='says \"hi\", then leaves'",
            "UPDATE SCRIPT SCRIPT1 \"query node\"",
            "UPDATE DOMAIN STANDARD DESCRIPTION='with, a comma'",
            "UPDATE COPYGROUP STANDARD STANDARD STANDARD VEREXISTS=5",
            "ACTIVATE POLICYSET STANDARD STANDARD",
            "DEFINE SUBSCRIPTION PROFILE8 SERVER=NEWSRV",
            "DEFINE ALERTTRIGGER ANR2034E",
            "SET ALERTSUMMARYTOADMINS ADMIN",
            "REGISTER NODE NODE2 secretpw REPLSTATE=ENABLED",
            "SIMULATE BACKUP NODE2 /FS2 FILES=50",
            "DEFINE COLLOCMEMBER COLLOC2 NODE2 FILESPACE=/FS2",
            "REGISTER ADMIN OPER1 secretpw CONTACT='a tab\tin it'",
            "GRANT AUTHORITY OPER1 CLASSES=STORAGE STGPOOLS=BACKUPPOOL",
            "DEFINE MACHINE DISTRICT5 BUILDING=101 FLOOR=27 ROOM='data, \"cold\"' PRIORITY=1 DESCRIPTION='says \"hi\", then leaves'",
            "DEFINE MACHNODEASSOCIATION DISTRICT5 NODE1,NODE2",
            "INSERT MACHINE DISTRICT5 1 CHARACTERISTICS='Machine owner is Mary, who says \"hi\"'",
            "INSERT MACHINE DISTRICT5 2 CHARACTERISTICS='8 processors'",
            "INSERT MACHINE DISTRICT5 1 RECOVERYINSTRUCTIONS='Call Mary, then boot'",
            "DEFINE RECOVERYMEDIA RECMED1 TYPE=BOOT VOLUMENAMES=vol1,vol2,vol3,vol4 LOCATION='vault, left' PRODUCT=sysback",
            "DEFINE RECMEDMACHASSOCIATION RECMED1 DISTRICT5",
            "SET DRMPRIMSTGPOOL BACKUPPOOL,ARCH*",
            "SET DRMCOPYSTGPOOL COPYPOOL",
            "SET DRMACTIVEDATASTGPOOL ACTIVEPOOL",
            "SET DRMPLANPREFIX /recplans/",
            "SIMULATE BACKUP NODE1 '/file space, with \"quotes\"' FILES=500000",
            "REPLICATE NODE NODE1");

    private FullSite() {}

    /** A session on PRODSRV, level 7.1.1.100, of that site; NEWSRV is of level 8.1.21. */
    public static Console build() {
        Console console = Console.builtIn();
        for (String command : COMMANDS) {
            String reply = console.run(command);
            assertEquals(0, console.returnCode().number(), () -> command + "\n" + reply);
        }
        return console;
    }
}
