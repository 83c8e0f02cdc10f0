package dsmsim.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Draft;
import dsmsim.site.LogEntry;
import dsmsim.site.ObjectType;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two transactions that began with the same site. */
class WorldTest {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    private static final Attribute<String> NAME = Attribute.text("NODE_NAME", "Node Name");
    private static final Attribute<String> CONTACT = Attribute.text("CONTACT", "Contact");
    private static final ObjectType NODE = ObjectType.of("NODE", 1, NAME, CONTACT);

    private final World world = new World(Site.empty(SiteClock.standingAt(START))
            .with(new Server("SRV1", Level.of(7, 1, 1, 100), "Linux/x86_64").with(NODE.row("NODE1"))));
    private final Draft mine = draft();
    private final Draft theirs = draft();

    private Draft draft() {
        return new Draft(world.site(), START);
    }

    private static void register(Draft draft, String node) {
        draft.update("SRV1", server -> server.with(NODE.row(node)));
    }

    private static void contact(Draft draft, String node, String contact) {
        draft.update(
                "SRV1",
                server -> server.with(server.find(NODE, node).orElseThrow().with(CONTACT, contact)));
    }

    private List<String> nodes() {
        return List.copyOf(world.site().server("SRV1").orElseThrow().all(NODE).keySet());
    }

    @Test
    void changesOfDifferentObjectsComeTogether() {
        register(mine, "MINE");
        register(theirs, "THEIRS");
        contact(theirs, "NODE1", "Ann");
        assertTrue(world.publish(theirs));
        assertTrue(world.publish(mine));
        assertEquals(List.of("MINE", "NODE1", "THEIRS"), nodes());
    }

    @Test
    void theSecondChangeOfAnObjectIsALockConflict() {
        contact(mine, "NODE1", "Ann");
        contact(theirs, "NODE1", "Bob");
        assertTrue(world.publish(theirs));
        assertFalse(world.publish(mine));
        assertEquals(
                "Bob",
                world.site()
                        .server("SRV1")
                        .orElseThrow()
                        .find(NODE, "NODE1")
                        .orElseThrow()
                        .get(CONTACT));
    }

    @Test
    void aRemovedObjectCannotBeChangedAsWell() {
        mine.update("SRV1", server -> server.without(server.find(NODE, "NODE1").orElseThrow()));
        contact(theirs, "NODE1", "Bob");
        assertTrue(world.publish(theirs));
        assertFalse(world.publish(mine));
    }

    @Test
    void bothActivityLogsAreKept() {
        mine.log("SRV1", new LogEntry(START, Message.of("ANR2063I", "MINE"), 1, 0, ""));
        theirs.log("SRV1", new LogEntry(START, Message.of("ANR2063I", "THEIRS"), 2, 0, ""));
        assertTrue(world.publish(theirs));
        assertTrue(world.publish(mine));
        List<String> log = world.site()
                .server("SRV1")
                .orElseThrow()
                .log()
                .since(START)
                .map(entry -> entry.message().inserts().get(0))
                .toList();
        assertEquals(List.of("THEIRS", "MINE"), log);
    }

    @Test
    void twoNewServersOfOneNameAreAConflict() {
        mine.put(new Server("SRV2", Level.of(7, 1, 1, 100), "AIX"));
        theirs.put(new Server("SRV2", Level.of(8, 1, 20, 0), "AIX"));
        assertTrue(world.publish(theirs));
        assertFalse(world.publish(mine));
    }
}
