package dsmsim.activity;

import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.LogEntry;
import java.time.LocalDateTime;

/**
 * The session that issues a command, as far as the server's activity log knows it.
 *
 * @param received bytes of its commands
 * @param sent bytes of the messages that answered them
 * @param since when it is there
 */
record CurrentSession(
        int number, String administrator, boolean encrypted, long received, long sent, LocalDateTime since) {
    static CurrentSession of(Context context) {
        long received = 0;
        long sent = 0;
        LocalDateTime since = context.now();
        for (LogEntry entry : context.server().log()) {
            if (entry.session() == context.session() && entry.process() == 0) {
                Message message = entry.message();
                String identifier = message.identifier();
                if (identifier.equals("ANR2017I")) {
                    received += message.inserts().get(1).length();
                } else if (!identifier.equals("ANR0407I")) {
                    sent += message.text().length();
                }
                since = entry.time();
            }
        }
        boolean encrypted = !context.server().level().isBefore(Level.ENCRYPTED_SESSIONS);
        return new CurrentSession(context.session(), context.administrator(), encrypted, received, sent, since);
    }
}
