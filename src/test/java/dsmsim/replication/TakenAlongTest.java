package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
