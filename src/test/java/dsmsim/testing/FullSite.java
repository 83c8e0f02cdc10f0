package dsmsim.testing;

import java.util.List;

/** A site with something to show for every query: long names, quotes, commas and a running process. */
public final class FullSite {
    private static final String LEVEL = "7.1.1.100";
    private static final String NEW_LEVEL = "8.1.21.0";

    private static final List<String> NEWSRV = List.of(
            "SIMULATE SERVER NEWDRSRV LEVEL=" + NEW_LEVEL,
            "SIMULATE SERVER NEWSRV LEVEL=" + NEW_LEVEL,
            "CONNECT NEWSRV");

    /** NEWSRV is a configuration manager, and replicates to NEWDRSRV. */
    private static final List<String> ON_NEWSRV = List.of(
            "DEFINE SERVER PRODSRV HLADDRESS=prodsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "DEFINE SERVER NEWDRSRV HLADDRESS=newdrsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "REGISTER NODE NODE8 a-longer-password REPLSTATE=ENABLED",
            "SET REPLSERVER NEWDRSRV",
            "SET CONFIGMANAGER ON",
            "DEFINE PROFILE PROFILE8 DESCRIPTION='what, \"all\" need'",
            "DEFINE PROFASSOCIATION PROFILE8 ADMINS=OPER1 DOMAINS=* SCRIPTS=SCRIPT1 CLOPTSETS=OPTIONS1 SERVERS=PRODSRV"
                    + " SERVERGROUPS=GROUP2",
            "SIMULATE BACKUP NODE8 /FS8 FILES=500000",
            "REPLICATE NODE NODE8",
            "CONNECT PRODSRV");

    /** PRODSRV is a managed server, and replicates to DRSRV. */
    private static final List<String> ON_PRODSRV = List.of(
            "DEFINE SERVER NEWSRV HLADDRESS=newsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "DEFINE GRPMEMBER GROUP2 DRSRV,NEWSRV",
            "GRANT PROXYNODE TARGET=NODE1 AGENT=AGENT1",
            "ACTIVATE POLICYSET STANDARD STANDARD",
            "DEFINE SUBSCRIPTION PROFILE8 SERVER=NEWSRV",
            "REGISTER NODE NODE2 secretpw REPLSTATE=ENABLED",
            "SIMULATE BACKUP NODE2 /FS2 FILES=50",
            "SIMULATE BACKUP NODE1 '/file space, with \"quotes\"' FILES=500000",
            "REPLICATE NODE NODE1");

    private FullSite() {}

    /** A session on PRODSRV, level 7.1.1.100, of that site; NEWSRV is of level 8.1.21. Both have all {@link Samples}. */
    public static Console build() {
        Console console = Console.builtIn();
        Samples.run(console, NEWSRV);
        Samples.run(console, "NEWSRV", NEW_LEVEL);
        Samples.run(console, ON_NEWSRV);
        Samples.run(console, "PRODSRV", LEVEL);
        Samples.run(console, ON_PRODSRV);
        return console;
    }
}
