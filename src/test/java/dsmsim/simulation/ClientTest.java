package dsmsim.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.message.ReturnCode;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class ClientTest {
    private final Console console = Console.on("ONE");

    ClientTest() {
        console.run("REGISTER NODE N secretpw", "SIMULATE BACKUP N /fs FILES=10");
    }

    @Test
    void storesWhereItsNodeIsRegistered() {
        assertEquals(
                "SIM0306I 2 files (3-4) of file space /fs of node N archived on server ONE.",
                console.run("SIM AR N /fs FIRST=3 FILES=2"));
        assertEquals("{N=ONE}", console.site().clients().toString());
    }

    @Test
    void cannotStoreOnAServerThatIsDown() {
        assertEquals("""
                SIM0311I Server ONE is down.

                SIM0302E SIMULATE BACKUP: The client of node N cannot reach server ONE.
                ANS8001I Return code 14.""", console.run("SIMULATE OUTAGE ONE", "SIMULATE BACKUP N /fs"));
    }

    @Test
    void cannotStoreWhereItsNodeReceives() {
        assertEquals("""
                ANR2063I Node N updated.

                SIM0305E SIMULATE ERASE: Node N cannot store on server ONE: its replication mode there is SyncReceive.
                ANS8001I Return code 27.""", console.run("UPDATE NODE N REPLSTATE=ENABLED REPLMODE=SYNCRECEIVE", "SIMULATE ERASE N /fs"));
    }

    @Test
    void learnsWhichFilesComeBack() {
        console.run(
                "SIMULATE CLOCK +1D",
                "SIMULATE BACKUP N /fs FIRST=2",
                "SIMULATE ERASE N /fs FIRST=4 FILES=2",
                "SIMULATE MIGRATE N /fs FIRST=5",
                "SIMULATE DAMAGE ONE N /fs TYPE=BACKUP FIRST=7");
        assertEquals("""
                Type     Outcome               Files     File Numbers
                ----     ------------     ----------     ----------------------------------------
                Bkup     Inactive                  2     4-5
                Bkup     Damaged                   1     7
                Bkup     Restored                  7     1-3, 6, 8-10
                SpMg     Restored                  1     5
                         Missing                   1     11

                SIM0323I 8 files of 12 restored for node N from server ONE: backup 7 of 10, space-managed 1 of 1, missing 1.
                SIM0324W 4 files not restored, 1 of them because they are damaged.
                ANS8001I Return code 11.""", console.run("SIMULATE RESTORE N /fs FILES=11"));
    }

    @Test
    void anArchiveDoesNotStandInForADamagedBackup() {
        console.run("SIMULATE ARCHIVE N /fs FILES=10", "SIMULATE DAMAGE ONE N /fs TYPE=BACKUP FILES=10");
        assertEquals("""
                Type     Outcome               Files     File Numbers
                ----     ------------     ----------     ----------------------------------------
                Bkup     Damaged                  10     1-10
                Arch     Restored                 10     1-10

                SIM0323I 10 files of 20 restored for node N from server ONE: backup 0 of 10, archive 10 of 10.
                SIM0324W 10 files not restored, 10 of them because they are damaged.
                ANS8001I Return code 11.""", console.run("SIMULATE RESTORE N /fs FILES=10"));
    }

    @Test
    void anUnknownFileSpaceIsNoFailureOfStoring() {
        console.run("SIMULATE BACKUP N /FS");
        assertEquals(ReturnCode.OK, console.returnCode());
        console.run("SIMULATE RESTORE N /Fs");
        assertEquals(ReturnCode.NOTFOUND, console.returnCode());
    }
}
