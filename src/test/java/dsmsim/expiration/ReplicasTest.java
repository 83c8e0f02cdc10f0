package dsmsim.expiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.product.Level;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationRecord;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplicasTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2014, 3, 1, 10, 0);
    private static final Level LEVEL = Level.of(7, 1, 1, 100);

    private final Row node =
            Node.TYPE.row("N").with(Node.REPL_MODE, ReplicationMode.RECEIVE).with(Node.PRIMARY_SERVER, "SOURCE");
    private final Server target = new Server("TARGET", LEVEL, "").with(node);

    private static Site site(Server... servers) {
        Site site = Site.empty(SiteClock.standingAt(NOW));
        for (Server server : servers) {
            site = site.with(server);
        }
        return site;
    }

    @Test
    void theSourceDecidesOnReplicas() {
        Server source = new Server("SOURCE", LEVEL, "");
        assertTrue(Replicas.sourceDecides(node, target, site(source, target)));
        assertTrue(Replicas.sourceDecides(node, target, site(target)), "even when it is not known");
        Row sync = node.with(Node.REPL_MODE, ReplicationMode.SYNCRECEIVE);
        assertTrue(Replicas.sourceDecides(sync, target, site(source, target)));
    }

    @Test
    void theTargetDecidesWhenTheSourceSaysThatPoliciesAreDissimilar() {
        Row partner = Partners.TYPE.row("TARGET").with(Partners.DISSIMILAR_POLICIES, true);
        Server source = new Server("SOURCE", LEVEL, "").with(partner);
        assertFalse(Replicas.sourceDecides(node, target, site(source, target)));
    }

    @Test
    void aServerDecidesOnWhatItSendsAndOnWhatIsNotReplicated() {
        for (ReplicationMode mode : List.of(ReplicationMode.NONE, ReplicationMode.SEND, ReplicationMode.SYNCSEND)) {
            assertFalse(Replicas.sourceDecides(node.with(Node.REPL_MODE, mode), target, site(target)));
        }
    }

    @Test
    void replicationRecordsGoWhenTheyHaveEndedLongAgo() {
        Server server = new Server("S", LEVEL, "")
                .with(ended(1, NOW.minusDays(30)))
                .with(ended(2, NOW.minusDays(29)))
                .with(ReplicationRecord.TYPE.row("N", 1, 3));
        Draft draft = new Draft(site(server), NOW);
        expireNothing(draft, "BACKUP");
        assertEquals(3, draft.server("S").all(ReplicationRecord.TYPE).size());
        expireNothing(draft, "ALL");
        assertEquals(2, draft.server("S").all(ReplicationRecord.TYPE).size());
    }

    private static Row ended(int process, LocalDateTime when) {
        return ReplicationRecord.TYPE.row("N", 1, process).with(ReplicationRecord.END, when);
    }

    private static void expireNothing(Draft draft, String type) {
        ExpirationWork work = ExpirationWork.of(
                new ExpirationRequest("EXPIRE INVENTORY", true, type, 4, Optional.empty()), List.of());
        work.step(draft, new BackgroundProcess(1, "S", "Expiration", 1, false, NOW, NOW, false, work));
    }
}
