package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.command.Endangered;
import dsmsim.site.DataType;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next replication would delete is known before it runs. The steps are the technote's, with step 7 left out. */
class NextReplicationTest {
    private static final Endangered MIGRATED =
            new Endangered("PRODSRV", "REPLICATE NODE NODE1", "DRSRV", "NODE1", "/FS1", DataType.SPACEMANAGED, 30);

    private final Console console = Console.builtIn();

    private List<Endangered> endangered() {
        return NextReplication.endangered(console.site(), console.session().now(), Set.of("NODE1"));
    }

    @BeforeEach
    void asFarAsStep9() {
        console.run(
                "update filespace node1 /FS1 datatype=spacemanaged replrule=none",
                "drsrv: update filespace node1 /FS1 datatype=spacemanaged replrule=none",
                "drsrv: remove replnode node1",
                "simulate client node1 server=drsrv",
                "simulate backup node1 /FS1 files=50 first=981",
                "simulate migrate node1 /FS1 files=30 first=7021",
                "remove replnode node1",
                "drsrv: update node node1 replstate=enabled replmode=syncsend",
                "update node node1 replstate=enabled replmode=syncreceive",
                "drsrv: set replserver prodsrv",
                "drsrv: replicate node node1 wait=yes");
    }

    @Test
    void nothingIsInDangerUntilTheRolesGoBack() {
        assertEquals(List.of(), endangered());
        console.run("drsrv: remove replnode node1", "remove replnode node1");
        assertEquals(List.of(), endangered());
        console.run("drsrv: update node node1 replstate=enabled replmode=syncreceive");
        assertEquals(List.of(), endangered());
    }

    @Test
    void whatOnlyTheReceiverHasIsInDangerBeforeTheSenderRuns() {
        console.run(
                "drsrv: remove replnode node1",
                "remove replnode node1",
                "drsrv: update node node1 replstate=enabled replmode=syncreceive",
                "update node node1 replstate=enabled replmode=syncsend");
        assertEquals(List.of(MIGRATED), endangered());
        console.run("simulate reading receiveronly=keep");
        assertEquals(List.of(), endangered());
        console.run("simulate undo", "simulate outage drsrv");
        assertEquals(List.of(), endangered());
    }

    @Test
    void whatWasSentIsNotInDanger() {
        console.run(
                "simulate undo",
                "update filespace node1 /FS1 datatype=spacemanaged replrule=all_data",
                "drsrv: update filespace node1 /FS1 datatype=spacemanaged replrule=all_data",
                "drsrv: replicate node node1 wait=yes",
                "drsrv: remove replnode node1",
                "remove replnode node1",
                "drsrv: update node node1 replstate=enabled replmode=syncreceive",
                "update node node1 replstate=enabled replmode=syncsend");
        assertEquals(List.of(), endangered());
    }

    @Test
    void whatADatabaseThatWasRestoredDoesNotKnowIsInDanger() {
        Console fresh = Console.builtIn();
        fresh.run("simulate backup node1 /FS1 files=40 first=981", "replicate node node1 wait=yes");
        fresh.run("simulate dbrestore prodsrv 0");
        List<Endangered> found =
                NextReplication.endangered(fresh.site(), fresh.session().now(), Set.of("NODE1"));
        assertEquals(1, found.size());
        assertEquals(40, found.get(0).versions());
    }
}
