package dsmsim.site;

import dsmsim.message.Message;
import java.time.LocalDateTime;

/**
 * A line of the activity log.
 *
 * @param session the session it belongs to, 0 for none
 * @param process the background process it belongs to, 0 for none
 * @param node the client node it is about, empty for none
 */
public record LogEntry(LocalDateTime time, Message message, int session, int process, String node) {

    /** The message as the log shows it, with the numbers of its session and process. */
    public String text() {
        String text = message.text();
        if (session > 0 && process > 0) {
            return text + " (SESSION: " + session + ", PROCESS: " + process + ")";
        }
        if (session > 0) {
            return text + " (SESSION: " + session + ")";
        }
        return process > 0 ? text + " (PROCESS: " + process + ")" : text;
    }
}
