package dsmsim.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.administrator.Administrator;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemoveNodeTest {
    private final Console console = Console.on("ONE");

    RemoveNodeTest() {
        console.run(
                "REGISTER NODE A1 secretpw",
                "REGISTER NODE A2 secretpw",
                "REGISTER NODE B secretpw USERID=NONE",
                "SIMULATE BACKUP A2 /fs FILES=10");
    }

    private Server server() {
        return console.site().server("ONE").orElseThrow();
    }

    @Test
    void refusesWhileAFileSpaceIsLeft() {
        assertEquals("""
                ANR2152E REMOVE NODE: Inventory references still exist for node A2.
                ANS8001I Return code 13.""", console.run("REMOVE NODE A2"));
    }

    @Test
    void removesAllThatMatchOrNone() {
        console.run("REMOVE NODE A*");
        assertEquals(Set.of("A1", "A2", "B"), server().all(Node.TYPE).keySet());

        console.run("DELETE FILESPACE A2 * WAIT=YES", "REMOVE NODE A*");
        assertEquals(Set.of("B"), server().all(Node.TYPE).keySet());
    }

    @Test
    void takesTheAdministratorOfItsNameWithIt() {
        assertEquals("""
                ANR2061I Node A1 removed from policy domain STANDARD.
                ANR2069I Administrator A1 removed.""", console.run("REMOVE NODE A1"));
        assertEquals("ANR2061I Node B removed from policy domain STANDARD.", console.run("REMOVE NODE B"));
        assertTrue(server().has(Administrator.TYPE, "ADMIN"));
        assertFalse(server().has(Administrator.TYPE, "A1"));
    }

    @Test
    void leavesNothingThatNamesTheNode() {
        console.run(
                "DEFINE NODEGROUP G",
                "DEFINE NODEGROUPMEMBER G A1,B",
                "GRANT PROXYNODE TARGET=A1 AGENT=B",
                "GRANT PROXYNODE TARGET=B AGENT=A1",
                "REMOVE NODE A1");

        assertEquals(1, server().all(NodeGroup.MEMBERSHIP).size());
        assertEquals(0, server().all(ProxyNode.TYPE).size());
    }

    @Test
    void aRenamedNodeKeepsAllItHas() {
        console.run("DEFINE NODEGROUP G", "DEFINE NODEGROUPMEMBER G A2", "RENAME NODE A2 C");

        assertEquals(Set.of("A1", "B", "C"), server().all(Node.TYPE).keySet());
        assertTrue(server().has(NodeGroup.MEMBERSHIP, "G", "C"));
        Row owner = server().find(Administrator.TYPE, "A2").orElseThrow();
        assertEquals(List.of("C"), owner.get(Administrator.CLIENT_OWNER).names());
        assertEquals("""
                Node Name           Type     Filespace           FSID     Storage         Number of       Physical        Logical
                                             Name                         Pool Name           Files          Space          Space
                                                                                                          Occupied       Occupied
                                                                                                              (MB)           (MB)
                ---------------     ----     -----------     --------     -----------     ---------     ----------     ----------
                C                   Bkup     /fs                    1     BACKUPPOOL             10           0.98           0.98""", console.run("QUERY OCCUPANCY"));
    }
}
