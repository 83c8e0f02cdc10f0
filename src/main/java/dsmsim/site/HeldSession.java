package dsmsim.site;

import java.time.LocalDateTime;

/**
 * A session of one server with another, which a process of the first holds while it runs.
 *
 * @param server the server that counts the session among its own: the one that was called
 * @param number among the sessions of that server
 * @param client the server that called
 * @param received bytes that have come from it
 * @param since when the session began
 */
public record HeldSession(String server, int number, String client, long received, LocalDateTime since) {}
