package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Compares sites in all but the activity logs and the clock, which never go back. */
final class Sites {

    private Sites() {}

    static void assertSame(Site expected, Site actual, String commands) {
        assertEquals(expected.servers().keySet(), actual.servers().keySet(), commands);
        for (Server server : expected.servers().values()) {
            assertTrue(
                    server.holdsSameAs(actual.server(server.name()).orElseThrow()),
                    server.name() + " after " + commands);
        }
        assertEquals(expected.links(), actual.links(), commands);
        assertEquals(expected.clients(), actual.clients(), commands);
    }

    /** Compares sites in all that they hold. */
    static void assertEqual(Site expected, Site actual, Object when) {
        assertSame(expected, actual, when.toString());
        assertEquals(expected.readings(), actual.readings(), when::toString);
        assertEquals(expected.clock(), actual.clock(), when::toString);
        for (Server server : expected.servers().values()) {
            Server other = actual.servers().get(server.name());
            assertEquals(server.log(), other.log(), when::toString);
            assertEquals(server.summary(), other.summary(), when::toString);
            assertEquals(server.lastSession(), other.lastSession(), when::toString);
            assertEquals(server.versionsChanged(), other.versionsChanged(), when::toString);
        }
        assertEquals(logs(expected), logs(actual), when::toString);
    }

    /** Whether processes, other servers, the clock or HALT have done something that no rollback takes back. */
    static boolean haveCommitted(Site before, Site after, String reply) {
        boolean started = false;
        for (Server server : before.servers().values()) {
            started |= after.server(server.name())
                    .filter(now -> now.lastProcess() != server.lastProcess())
                    .isPresent();
        }
        return started
                || !before.clock().equals(after.clock())
                || reply.matches("(?s).*ANR(1687I|0940I|0490I|0991I).*");
    }

    static List<String> logs(Site site) {
        List<String> lines = new ArrayList<>();
        for (Server server : site.servers().values()) {
            for (LogEntry entry : server.log()) {
                lines.add(server.name() + " " + entry.time() + " " + entry.text());
            }
        }
        return lines;
    }
}
