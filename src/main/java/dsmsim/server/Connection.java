package dsmsim.server;

import dsmsim.message.Message;
import dsmsim.product.Level;
import java.util.Optional;

/**
 * The connection of a session, as a server tells of it in its activity log and in queries. All clients are on the machine of
 * their server, which is ours.
 *
 * @param level of the server
 * @param session among the sessions of the server, from 1
 */
public record Connection(Level level, int session) {
    /** The ports that clients get, as on Linux. */
    private static final int FIRST_PORT = 32_768;

    private static final int PORTS = 28_232;

    private static final String PROTOCOL = "TLSV13";
    private static final String CIPHER = "TLS_AES_256_GCM_SHA384";
    /** Closes the sentence; the blank behind it stands in logs, too. */
    private static final String CERTIFICATE = "TSM Self-Signed Certificate. ";

    public boolean isEncrypted() {
        return !level.isBefore(Level.ENCRYPTED_SESSIONS);
    }

    /** {@code Tcp/Ip} or {@code SSL}. */
    public String method() {
        return isEncrypted() ? "SSL" : "Tcp/Ip";
    }

    /** What QUERY NODE calls the same. */
    public String transport() {
        return isEncrypted() ? "TLS13" : "Unknown";
    }

    public String host() {
        return "localhost";
    }

    public int port() {
        return FIRST_PORT + session % PORTS;
    }

    /** The address of a client: {@code localhost(32769)}, and where it is encrypted {@code localhost:32769}. */
    public String address() {
        return isEncrypted() ? host() + ':' + port() : host() + '(' + port() + ')';
    }

    /** What stands in the log before the start of an encrypted session. */
    public Optional<Message> encryption() {
        return isEncrypted()
                ? Optional.of(Message.of("ANR8592I", session, PROTOCOL, CIPHER, CERTIFICATE))
                : Optional.empty();
    }
}
