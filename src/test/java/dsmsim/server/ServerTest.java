package dsmsim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class ServerTest {

    @Test
    void theTargetReplicationServerCannotBeDeleted() {
        Console console = Console.builtIn();
        assertEquals("""
                SIM0325E DELETE SERVER: SERVER DRSRV cannot be deleted: it is set as «Target Replication Server».
                ANS8001I Return code 13.

                ANR1999I SET REPLSERVER completed successfully.

                ANR1661I Server DRSRV deleted successfully.""", console.run("DELETE SERVER DRSRV", "SET REPLSERVER", "DELETE SERVER DRSRV"));
    }

    @Test
    void crossDefinitionNeedsBothSides() {
        Console console = Console.empty();
        console.run("SIMULATE SERVER A", "SIMULATE SERVER B", "CONNECT A");
        String define = "DEFINE SERVER B SERVERPASSWORD=bbbb1234 HLADDRESS=b LLADDRESS=1500 CROSSDEFINE=YES";
        assertTrue(console.run(define).startsWith("ANR1707E"));
        console.run("SET SERVERHLADDRESS a.example.com", "SET SERVERLLADDRESS 1501", "SET SERVERPASSWORD aaaa1234");
        assertTrue(console.run(define).startsWith("SIM0327E"));
        console.run("CONNECT B", "SET CROSSDEFINE ON", "SET SERVERPASSWORD another1", "CONNECT A");
        assertTrue(console.run(define).startsWith("SIM0327E"));
        console.run("CONNECT B", "SET SERVERPASSWORD bbbb1234", "CONNECT A");
        assertEquals("ANR1660I Server B defined successfully.", console.run(define));
        assertTrue(console.run("CONNECT B", "QUERY SERVER A").contains("a.example.com     1501"));
    }

    @Test
    void pingNeedsTheServerItsLinkAndTheAdministrator() {
        Console console = Console.builtIn();
        String up = "ANR1706I Ping for server 'DRSRV' was able to establish a connection.";
        assertEquals(up, console.run("PING SERVER DRSRV"));
        console.run("SIMULATE LINK PRODSRV DRSRV STATE=DOWN");
        assertTrue(console.run("PING SERVER DRSRV").startsWith("ANR1705W"));
        console.run("SIMULATE LINK PRODSRV DRSRV STATE=UP", "DISABLE SESSIONS SERVER DRSRV DIRECTION=OUTBOUND");
        assertTrue(console.run("PING SERVER DRSRV").startsWith("ANR1705W"));
        console.run("ENABLE SESSIONS SERVER DRSRV");
        assertEquals(up, console.run("PING SERVER DRSRV"));
    }

    @Test
    void aNewNameIsShownButTheSiteKnowsTheOldOne() {
        Console console = Console.on("OLD");
        assertEquals("""
                ANR2094I Server name set to NEW.

                Session established with server NEW: Linux/x86_64
                  Server Version 7, Release 1, Level 1.100
                  Server date/time: 03/01/2014 10:00:00  Last access: 03/01/2014 10:00:00""", console.run("SET SERVERNAME NEW", "CONNECT OLD"));
    }
}
