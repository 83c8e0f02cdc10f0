package dsmsim.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void clientsFailOverToRestoreButNotToStore() {
        Console console = Console.builtIn();
        console.run("SIMULATE MIGRATE NODE1 /FS1 FILES=2", "REPLICATE NODE NODE1 WAIT=YES");
        assertEquals(
                """
                SIM0311I Server PRODSRV is down.

                SIM0302E SIMULATE BACKUP: The client of node NODE1 cannot reach server PRODSRV.
                ANS8001I Return code 14.

                SIM0322I Server PRODSRV does not answer: the client of node NODE1 has failed over to server DRSRV.

                Type     Outcome               Files     File Numbers
                ----     ------------     ----------     ----------------------------------------
                Bkup     Restored                  1     1
                Arch     Restored                  1     1
                SpMg     Not recalled              1     1

                SIM0323I 2 files of 3 restored for node NODE1 from server DRSRV: backup 1 of 1, archive 1 of 1, space-managed 0 of 1.
                SIM0324W 1 file not restored, 0 of them because they are damaged.
                ANS8001I Return code 11.""",
                console.run("SIMULATE OUTAGE PRODSRV", "SIMULATE BACKUP NODE1 /FS1", "SIMULATE RESTORE NODE1 /FS1"));
    }

    @Test
    void clientsOfOldServersDoNotFailOver() {
        Console console = Console.empty();
        console.run(
                "SIMULATE SERVER A LEVEL=6.3.5",
                "SIMULATE SERVER B LEVEL=7.1.0",
                "CONNECT A",
                "DEFINE SERVER B SERVERPASSWORD=secret12 HLADDRESS=b LLADDRESS=1500",
                "SET REPLSERVER B",
                "REGISTER NODE N secret12 REPLSTATE=ENABLED",
                "SIMULATE BACKUP N /fs",
                "REPLICATE NODE N WAIT=YES",
                "SIMULATE OUTAGE A");
        assertEquals("""
                SIM0302E SIMULATE RESTORE: The client of node N cannot reach server A.
                ANS8001I Return code 14.""", console.run("SIMULATE RESTORE N /fs"));
    }

    @Test
    void whatAProcessHadCommittedStays() {
        Console console = Console.builtIn();
        console.run(
                "SIMULATE LINK PRODSRV DRSRV FILERATE=1000",
                "SIMULATE BACKUP NODE1 /FS1 FIRST=1001 FILES=10000",
                "REPLICATE NODE NODE1",
                "SIMULATE CLOCK +00:00:06");
        assertEquals(
                """
                SIM0312I Process 2 (Replicate Node) of server PRODSRV is lost.
                SIM0311I Server PRODSRV is down.

                SIM0314I Server PRODSRV is up again.

                ANR0944E QUERY PROCESS: No active processes found.
                ANS8001I Return code 11.

                NODE1               Bkup     /FS1                    1         11,000     DRSRV                    5,096
                NODE1               Arch     /FS1                    1            100     DRSRV                      100""",
                console.run("SIM OUT PRODSRV", "SIM RECOVERY PRODSRV", "QUERY PROCESS", "QUERY REPLNODE NODE1")
                        .replaceAll("(?s)Node Name .*?----------\n(?=NODE1)", ""));
    }

    @Test
    void whileTheClockMovesProcessesGoOnAtTheirOwnTimes() {
        Console console = Console.builtIn();
        console.run(
                "SIMULATE LINK PRODSRV DRSRV FILERATE=1000",
                "SIMULATE BACKUP NODE1 /FS1 FIRST=1001 FILES=10000",
                "REPLICATE NODE NODE1",
                "SIMULATE CLOCK +01:00");
        assertEquals(Console.START.plusHours(1), console.session().now());
        assertEquals(
                1,
                console.site()
                        .server("PRODSRV")
                        .orElseThrow()
                        .log()
                        .since(Console.START.plusSeconds(10))
                        .filter(entry -> entry.message().identifier().equals("ANR0327I"))
                        .filter(entry -> entry.time().equals(Console.START.plusSeconds(10)))
                        .count());
    }
}
