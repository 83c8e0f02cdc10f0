package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TakenAlongTest {

    @Test
    void countsEachNodeAndSetOnce() {
        Console console = Console.builtIn();
        console.run(
                "REGISTER NODE NODE2 node2pw REPLSTATE=ENABLED",
                "REGISTER NODE AGENT1 agent1pw",
                "REGISTER NODE READER readerpw",
                "DEFINE CLOPTSET ENG",
                "UPDATE NODE NODE1 CLOPTSET=ENG",
                "UPDATE NODE NODE2 CLOPTSET=ENG",
                "GRANT PROXYNODE TARGET=NODE1 AGENT=AGENT1",
                "GRANT PROXYNODE TARGET=NODE2 AGENT=AGENT1",
                "SIMULATE ACCESS NODE1 READER",
                "SIMULATE ACCESS NODE1 READER /FS1",
                "SIMULATE SERVER OLD LEVEL=6.3.5");
        assertEquals("""
                ANR3194I Definition of proxy agent node AGENT1 would be replicated.
                ANR3195I Definition of authorized node READER would be replicated.
                ANR3193I Replication preview ended. Proxy agent nodes: 1. Associated authorized nodes: 1. Client option sets: 1.""", said(console, "DRSRV"));
        assertEquals(
                "ANR3193I Replication preview ended. Proxy agent nodes: 0. Associated authorized nodes: 0. Client option sets: 1.",
                said(console, "OLD"));
    }

    @Test
    void aDefinitionThatHasComeAlongCanStillBecomeAReplica() {
        Console console = Console.builtIn();
        console.run(
                "REGISTER NODE AGENT1 agent1pw",
                "GRANT PROXYNODE TARGET=NODE1 AGENT=AGENT1",
                "REPLICATE NODE NODE1 WAIT=YES");
        assertFalse(isReplica(console, "AGENT1"));
        assertTrue(isReplica(console, "NODE1"));
        console.run("SIMULATE CLIENT AGENT1 SERVER=DRSRV", "SIMULATE BACKUP AGENT1 /home");
        assertTrue(isReplica(console, "AGENT1"));
    }

    private static boolean isReplica(Console console, String node) {
        Server target = console.site().server("DRSRV").orElseThrow();
        assertTrue(target.has(Node.TYPE, node));
        return ReplicaNode.find(target, node, "PRODSRV").isPresent();
    }

    private static String said(Console console, String target) {
        Server source = console.site().server("PRODSRV").orElseThrow();
        List<Row> nodes = List.of(
                source.find(Node.TYPE, "NODE1").orElseThrow(),
                source.find(Node.TYPE, "NODE2").orElseThrow());
        return TakenAlong.of(nodes, source, console.site().server(target).orElseThrow()).messages().stream()
                .map(Message::text)
                .collect(Collectors.joining("\n"));
    }
}
