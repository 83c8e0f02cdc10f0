package dsmsim.site;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives numbers to the sessions and processes of servers, from 1 on each. None is given twice, whatever becomes of the change
 * for which it was asked. For several threads.
 */
public final class Sequences {
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, Integer> processes = new HashMap<>();

    /** A number for a session of a server. */
    synchronized int session(Server server) {
        return next(sessions, server.name(), server.lastSession());
    }

    /** A number for a process of a server. */
    synchronized int process(Server server) {
        return next(processes, server.name(), server.lastProcess());
    }

    private static int next(Map<String, Integer> given, String server, int last) {
        int number = Math.max(given.getOrDefault(server, 0), last) + 1;
        given.put(server, number);
        return number;
    }
}
