package dsmsim.site;

import java.time.LocalDateTime;

/**
 * A session of one server with another, which a process of the first holds while it runs. Each of them counts it among its
 * own.
 *
 * @param server the server that counts it so
 * @param number among the sessions of that server
 * @param client the other server
 * @param received bytes that have come from it
 * @param sent bytes that have gone to it
 * @param since when the session began
 */
public record HeldSession(String server, int number, String client, long received, long sent, LocalDateTime since) {}
