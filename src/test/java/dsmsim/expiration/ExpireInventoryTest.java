package dsmsim.expiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.ReturnCode;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class ExpireInventoryTest {
    private final Console console = Console.on("PRODSRV");

    ExpireInventoryTest() {
        console.run("REGISTER NODE NODE1 secretpw");
    }

    private long versions(int fsid, DataType type) {
        return console.site()
                .server("PRODSRV")
                .orElseThrow()
                .inventory(InventoryKey.of("NODE1", fsid, type))
                .versions();
    }

    private void storeThreeVersions() {
        console.run(
                "SIMULATE BACKUP NODE1 /fs1 FILES=10",
                "SIMULATE CLOCK +1D",
                "SIMULATE BACKUP NODE1 /fs1 FILES=10",
                "SIMULATE CLOCK +1D",
                "SIMULATE BACKUP NODE1 /fs1 FILES=10",
                "SIMULATE ARCHIVE NODE1 /fs1 FILES=3");
    }

    @Test
    void versionsGoByNumberAndThenByAge() {
        storeThreeVersions();
        console.run("EXPIRE INVENTORY WAIT=YES");
        assertEquals(20, versions(1, DataType.BACKUP));
        console.run("SIMULATE CLOCK +29D", "EXPIRE INVENTORY WAIT=YES");
        assertEquals(20, versions(1, DataType.BACKUP));
        console.run("SIMULATE CLOCK +1D", "EXPIRE INVENTORY WAIT=YES");
        assertEquals(10, versions(1, DataType.BACKUP));
        assertEquals(3, versions(1, DataType.ARCHIVE));
        console.run("SIMULATE CLOCK +365D", "EXPIRE INVENTORY TYPE=BACKUP WAIT=YES");
        assertEquals(3, versions(1, DataType.ARCHIVE));
        console.run("EXPIRE INVENTORY TYPE=ARCHIVE WAIT=YES");
        assertEquals(0, versions(1, DataType.ARCHIVE));
        assertEquals(10, versions(1, DataType.BACKUP));
    }

    @Test
    void withoutTheClassTheDefaultRulesAndWithoutThatTheGracePeriod() {
        storeThreeVersions();
        console.run(
                "COPY MGMTCLASS STANDARD STANDARD STANDARD OTHER",
                "UPDATE COPYGROUP STANDARD STANDARD OTHER VEREXISTS=1",
                "ASSIGN DEFMGMTCLASS STANDARD STANDARD OTHER",
                "DELETE COPYGROUP STANDARD STANDARD STANDARD",
                "UPDATE DOMAIN STANDARD BACKRETENTION=2",
                "ACTIVATE POLICYSET STANDARD STANDARD");
        assertTrue(console.run("EXPIRE INVENTORY QUIET=YES WAIT=YES").contains("ANR0830W"));
        assertEquals(10, versions(1, DataType.BACKUP));
        console.run(
                "SIMULATE BACKUP NODE1 /fs1 FILES=10",
                "DELETE COPYGROUP STANDARD STANDARD OTHER",
                "ACTIVATE POLICYSET STANDARD STANDARD",
                "SIMULATE CLOCK +1D");
        assertTrue(console.run("EXPIRE INVENTORY QUIET=YES WAIT=YES").contains("ANR0831W"));
        assertEquals(20, versions(1, DataType.BACKUP));
        console.run("SIMULATE CLOCK +1D", "EXPIRE INVENTORY WAIT=YES");
        assertEquals(10, versions(1, DataType.BACKUP));
    }

    @Test
    void aCancelledExpirationGoesOnWhereItWas() {
        storeThreeVersions();
        console.run("SIMULATE BACKUP NODE1 /fs2 FILES=10", "SIMULATE ERASE NODE1 /fs2 FILES=10");
        console.run("SIMULATE CLOCK +60D", "EXPIRE INVENTORY QUIET=YES");
        console.run("EXPIRE INVENTORY");
        assertEquals(ReturnCode.INUSE, console.returnCode());
        console.run("QUERY PROCESS", "CANCEL EXPIRATION", "QUERY PROCESS");
        assertEquals(10, versions(1, DataType.BACKUP));
        assertEquals(10, versions(2, DataType.BACKUP));
        console.run("CANCEL EXPIRATION");
        assertEquals(ReturnCode.NOTFOUND, console.returnCode());
        console.run("EXPIRE INVENTORY QUIET=YES", "SIMULATE CLOCK +00:01");
        assertTrue(console.run("QUERY ACTLOG SEARCH=ANR0812I").contains("10 objects"));
        assertEquals(0, versions(2, DataType.BACKUP));
    }
}
