package dsmsim.site;

import dsmsim.message.Message;
import dsmsim.message.TimeOfDay;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the activity log.
 *
 * @param session the session it belongs to, 0 for none
 * @param process the background process it belongs to, 0 for none
 * @param node the client node it is about, empty for none
 */
public record LogEntry(LocalDateTime time, Message message, int session, int process, String node) implements Logged {
    private static final int PREFIX = 3;

    static final String FORM = "MESSAGE";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        List<Object> inserts = new ArrayList<>(message.values().size());
        for (Object value : message.values()) {
            inserts.add(value instanceof TimeOfDay time ? time.moment() : value);
        }
        return List.of(time, session, process, node, message.type().entry(), message.command(), inserts);
    }

    static LogEntry of(Fields fields) {
        LocalDateTime time = fields.moment();
        int session = fields.integer();
        int process = fields.integer();
        String node = fields.text();
        String entry = fields.text();
        String command = fields.text();
        List<?> inserts = fields.list();
        Object[] values = new Object[inserts.size()];
        for (int i = 0; i < values.length; i++) {
            Object insert = inserts.get(i);
            values[i] = insert instanceof LocalDateTime moment ? new TimeOfDay(moment) : insert.toString();
        }
        return new LogEntry(time, Message.stored(entry, values, command), session, process, node);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public List<LogEntry> lines() {
        return List.of(this);
    }

    /** The message as the log shows it, with the numbers of its session and process; a client's ends with a blank. */
    public String text() {
        String text = isOfClient() ? message.text().concat(" ") : message.text();
        if (session > 0 && process > 0) {
            return text + " (SESSION: " + session + ", PROCESS: " + process + ")";
        }
        if (session > 0) {
            return text + " (SESSION: " + session + ")";
        }
        return process > 0 ? text + " (PROCESS: " + process + ")" : text;
    }

    /** The number in the message's identifier: 2017 for ANR2017I. */
    public int number() {
        String identifier = message.identifier();
        return Integer.parseInt(identifier.substring(PREFIX, identifier.length() - 1));
    }

    /** The letter behind it: I, W, E or S. */
    public String severity() {
        String identifier = message.identifier();
        return identifier.substring(identifier.length() - 1);
    }

    /** Whether a client has sent the message. */
    public boolean isOfClient() {
        return message.identifier().startsWith("ANE");
    }
}
